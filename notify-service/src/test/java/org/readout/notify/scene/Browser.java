package org.readout.notify.scene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.readout.notify.delivery.P256;

/** A browser that subscribed to pushes: it alone can read them. */
public final class Browser {
    private static final int HEADER_WITHOUT_KEY = 21;

    private final KeyPair keys = newKeys();
    private final byte[] auth = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    /** What it gives to whoever may push to it, as {@code PushSubscription.toJSON} has it. */
    public Map<String, String> keys() {
        return Map.of("p256dh", base64(P256.point((ECPublicKey) keys.getPublic())), "auth", base64(auth));
    }

    /** Reads a message that came for it. */
    public String reads(byte[] message) {
        try {
            return new String(decrypted(ByteBuffer.wrap(message)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("the browser cannot read it", e);
        }
    }

    private byte[] decrypted(ByteBuffer message) throws GeneralSecurityException {
        byte[] salt = new byte[16];
        message.get(salt);
        message.getInt();
        byte[] sender = new byte[message.get()];
        message.get(sender);
        byte[] encrypted = new byte[message.limit() - HEADER_WITHOUT_KEY - sender.length];
        message.get(encrypted);

        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(P256.publicKey(sender), true);
        byte[] info = ByteBuffer.allocate(14 + 65 + 65 + 1)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(P256.point((ECPublicKey) keys.getPublic()))
                .put(sender)
                .put((byte) 1)
                .array();
        byte[] root = hmac(salt, hmac(hmac(auth, agreement.generateSecret()), info));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(hmac(root, info("Content-Encoding: aes128gcm\0\1")), 16), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(hmac(root, info("Content-Encoding: nonce\0\1")), 12)));
        byte[] padded = cipher.doFinal(encrypted);
        return Arrays.copyOf(padded, padded.length - 1);
    }

    private static byte[] info(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static KeyPair newKeys() {
        try {
            return P256.newKeys();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
