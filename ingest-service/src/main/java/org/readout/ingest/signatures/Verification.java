package org.readout.ingest.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks signatures (Standard Webhooks 1.0.0, "Verifying webhook authenticity"). */
@ApplicationScoped
public class Verification {
    /** The parts of what is signed are joined by full stops, so there is none in a name: two pushes could be signed alike. */
    private static final Pattern ID = Pattern.compile("[!-~&&[^.]]{1,255}");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");
    /** One for each key that a sender has at a time; more are not looked at. */
    private static final int MOST_SIGNATURES = 10;

    private final SourceKeys keys;
    private final Duration tolerance;

    Verification(SourceKeys keys, SignaturesConfig config) {
        this.keys = keys;
        this.tolerance = config.tolerance();
    }

    /** What the signature of a push that came in at {@code now} is worth. */
    public Verdict verify(SignedPush push, Instant now) {
        if (push.source().isEmpty()) {
            return new Verdict.Refused("Name the source whose key signs: POST /items?source=NAME.");
        }
        if (push.id().filter(id -> ID.matcher(id).matches()).isEmpty()) {
            return new Verdict.Refused(
                    "Send webhook-id: 1 to 255 visible ASCII characters without a full stop, the same for each attempt.");
        }
        Optional<Instant> time = push.timestamp()
                .filter(seconds -> SECONDS.matcher(seconds).matches())
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
        if (time.isEmpty()) {
            return new Verdict.Refused("Send webhook-timestamp: the seconds since 1970-01-01T00:00:00Z, as digits.");
        }
        if (Duration.between(time.get(), now).abs().compareTo(tolerance) > 0) {
            return new Verdict.Refused("webhook-timestamp says " + time.get() + ", and here it is " + now
                    + ". They may be " + tolerance.toSeconds()
                    + " seconds apart: sign each attempt anew, and set your clock.");
        }
        if (push.signatures().isEmpty()) {
            return new Verdict.Refused("Send webhook-signature: 'v1,' and the HMAC-SHA256, or 'v1a,' and the Ed25519"
                    + " signature, of webhook-id.webhook-timestamp.body in base 64.");
        }
        return isSigned(push)
                ? new Verdict.Genuine(push.source().get(), push.id().get())
                : new Verdict.Refused("No key that '" + push.source().get()
                        + "' has here made this signature. Sign the bytes of webhook-id.webhook-timestamp.body as they"
                        + " are sent; GET /sources/{source}/keys tells an operator which keys count.");
    }

    private boolean isSigned(SignedPush push) {
        byte[] signed = signed(push);
        List<SourceKey> known = keys.of(push.source().orElseThrow());
        return Arrays.stream(push.signatures().orElseThrow().strip().split("\\s+"))
                .limit(MOST_SIGNATURES)
                .anyMatch(signature -> known.stream().anyMatch(key -> made(key.key(), signature, signed)));
    }

    private static boolean made(SigningKey key, String signature, byte[] signed) {
        String prefix = key.scheme() + ",";
        if (!signature.startsWith(prefix)) {
            return false;
        }
        try {
            return key.made(Base64.getDecoder().decode(signature.substring(prefix.length())), signed);
        } catch (IllegalArgumentException e) {
            // No base 64, so no signature; the answer says what one is.
            return false;
        }
    }

    private static byte[] signed(SignedPush push) {
        byte[] head =
                (push.id().orElseThrow() + "." + push.timestamp().orElseThrow() + ".").getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(head, head.length + push.body().length);
        System.arraycopy(push.body(), 0, signed, head.length, push.body().length);
        return signed;
    }
}
