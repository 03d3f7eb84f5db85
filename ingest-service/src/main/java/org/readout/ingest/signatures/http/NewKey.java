package org.readout.ingest.signatures.http;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.signatures.SigningKey;

/** What an operator says of a key. */
record NewKey(
        @Schema(
                description =
                        "whsec_ and 24 to 64 bytes, or whpk_ and an Ed25519 public key, in base 64. A shared secret is made when there is none.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String key,

        @Schema(
                description = "How long the keys before it still count (ISO 8601)",
                examples = "PT24H",
                defaultValue = "PT24H")
        String overlap) {
    private static final Duration LONGEST = Duration.ofDays(366);

    SigningKey signingKey() {
        return key == null
                ? SigningKey.random()
                : SigningKey.read(key.strip()).orElseThrow(() -> Problems.unreadable("key", SigningKey.RULE));
    }

    Duration overlapOr(Duration usual) {
        if (overlap == null) {
            return usual;
        }
        try {
            Duration wanted = Duration.parse(overlap.strip());
            if (!wanted.isNegative() && wanted.compareTo(LONGEST) <= 0) {
                return wanted;
            }
        } catch (DateTimeParseException e) {
            // The same answer tells of it.
        }
        throw Problems.unreadable(
                "overlap", "it is a duration up to a year, such as PT24H; PT0S ends the old keys at once");
    }
}
