package org.readout.ingest.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code X-Hub-Signature}: {@code method=hex}, the HMAC of the body (WebSub, section 7.1). */
final class HubSignature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private HubSignature() {}

    static boolean holds(Optional<String> header, String secret, byte[] body) {
        String[] parts = header.orElse("").strip().split("=", 2);
        String method = METHODS.get(parts[0].strip().toLowerCase(Locale.ROOT));
        if (parts.length < 2 || method == null) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), method));
            return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(parts[1].strip()));
        } catch (IllegalArgumentException e) {
            // No hexadecimal, so no signature.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-1 and SHA-2", e);
        }
    }
}
