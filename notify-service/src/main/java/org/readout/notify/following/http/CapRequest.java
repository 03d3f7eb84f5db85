package org.readout.notify.following.http;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.notify.calm.Cap;

/** How many alerts somebody wants one by one; the rest of the hour or day is told in one line. */
@Schema(name = "Cap")
record CapRequest(
        @Schema(examples = "10") Integer most,

        @Schema(enumeration = {"hour", "day"}) String per) {
    private static final int LARGEST = 1_000;

    static CapRequest of(Cap cap) {
        return new CapRequest(cap.most(), cap.per().word());
    }

    /** Empty when the reader takes it back, by leaving both out. */
    Optional<Cap> read() {
        if (most == null && per == null) {
            return Optional.empty();
        }
        if (most == null || most < 1 || most > LARGEST) {
            throw Problems.wrong("cap.most", "must be a number from 1 to " + LARGEST);
        }
        return Optional.of(new Cap(
                most,
                Cap.Per.find(String.valueOf(per))
                        .orElseThrow(() -> Problems.wrong("cap.per", "is '" + per + "'; write hour or day"))));
    }
}
