package org.readout.records.changes.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of the sequence of changes. */
@Schema(name = "Changes")
public record ChangesAnswer(
        List<ChangeAnswer> changes,

        @Schema(description = "What to ask for next as after; the same as before when there is nothing new.")
        long next,

        @Schema(description = "Whether there is more already.")
        boolean more) {}
