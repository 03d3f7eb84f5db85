package org.readout.notify.following.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys of a browser's PushSubscription, as its {@code toJSON} writes them. */
@Schema(name = "PushKeys")
record KeysRequest(
        @Schema(description = "Public key on P-256, 65 bytes in base64url")
        String p256dh,

        @Schema(description = "16 bytes in base64url") String auth) {}
