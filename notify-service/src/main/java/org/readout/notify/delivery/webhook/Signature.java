package org.readout.notify.delivery.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.readout.notify.delivery.Secrets;

/** The {@code webhook-signature} of a message (Standard Webhooks 1.0.0): {@code v1} by HMAC-SHA256, {@code v1a} by Ed25519. */
final class Signature {
    private static final int SEED_BYTES = 32;

    private Signature() {}

    /** One signature for each secret that is valid, so that receivers can change theirs at their leisure. */
    static String of(List<String> secrets, String id, Instant timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, signed, head.length, body.length);
        return secrets.stream().map(secret -> of(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String of(String secret, byte[] signed) {
        try {
            return secret.startsWith(Secrets.PRIVATE)
                    ? "v1a," + base64(ed25519(bytes(secret, Secrets.PRIVATE), signed))
                    : "v1," + base64(hmac(bytes(secret, Secrets.SHARED), signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256 and Ed25519", e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(signed);
    }

    private static byte[] ed25519(byte[] key, byte[] signed) throws GeneralSecurityException {
        java.security.Signature signature = java.security.Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOf(key, SEED_BYTES))));
        signature.update(signed);
        return signature.sign();
    }

    private static byte[] bytes(String secret, String prefix) {
        return Base64.getDecoder().decode(secret.substring(prefix.length()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
