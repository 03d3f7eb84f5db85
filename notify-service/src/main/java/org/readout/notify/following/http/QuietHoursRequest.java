package org.readout.notify.following.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of every day, in the reader's zone, in which nothing is sent. */
@Schema(name = "QuietHours")
record QuietHoursRequest(
        @Schema(examples = "22:00") String from,
        @Schema(examples = "07:00") String to) {}
