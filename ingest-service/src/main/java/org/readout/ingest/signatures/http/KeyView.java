package org.readout.ingest.signatures.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.readout.ingest.signatures.SigningKey;
import org.readout.ingest.signatures.SourceKey;

/**
 * A key as an operator sees it.
 *
 * @param signatures v1 (HMAC-SHA256) or v1a (Ed25519)
 * @param key a public key; a shared secret is shown only to who adds it
 * @param endsAt until when it counts, where another has taken its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyView(UUID id, String source, String signatures, String key, Instant addedAt, Instant endsAt) {
    static KeyView of(SourceKey key) {
        return switch (key.key()) {
            case SigningKey.Shared secret -> view(key, null);
            case SigningKey.Public shown -> view(key, shown.written());
        };
    }

    /** With the secret, for who has just added it. */
    static KeyView added(SourceKey key) {
        return view(key, key.key().written());
    }

    private static KeyView view(SourceKey key, String written) {
        return new KeyView(
                key.id(),
                key.source(),
                key.key().scheme(),
                written,
                key.addedAt(),
                key.endsAt().orElse(null));
    }
}
