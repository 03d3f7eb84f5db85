package org.readout.notify.delivery.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.readout.notify.delivery.P256;
import org.readout.notify.delivery.PushKeys;

/** Message encryption for Web Push (RFC 8291): one record of {@code aes128gcm} (RFC 8188). */
final class Encryption {
    /** What every push service takes, header and authentication tag included (RFC 8030, section 7.2). */
    private static final int LONGEST_BODY = 4_096;

    private static final int SALT = 16;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int POINT = 65;
    private static final int HEADER = SALT + Integer.BYTES + 1 + POINT;
    private static final byte END_OF_LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How many bytes fit into a message. */
    static final int MOST = LONGEST_BODY - HEADER - TAG - 1;

    private Encryption() {}

    /** Encrypts for the browser that these keys belong to. */
    static byte[] of(byte[] content, PushKeys browser) throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return of(content, browser, P256.newKeys(), salt);
    }

    static byte[] of(byte[] content, PushKeys browser, KeyPair ours, byte[] salt) throws GeneralSecurityException {
        byte[] ourPoint = P256.point((ECPublicKey) ours.getPublic());
        byte[] shared = agreed(ours.getPrivate(), P256.publicKey(browser.point()));
        byte[] keyInfo = joined(text("WebPush: info\0"), browser.point(), ourPoint);
        byte[] material = hmac(hmac(browser.secret(), shared), keyInfo, new byte[] {1});
        byte[] root = hmac(salt, material);
        byte[] key = derived(root, "Content-Encoding: aes128gcm\0", KEY);
        byte[] nonce = derived(root, "Content-Encoding: nonce\0", NONCE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        byte[] encrypted = cipher.doFinal(joined(content, new byte[] {END_OF_LAST_RECORD}));
        return ByteBuffer.allocate(HEADER + encrypted.length)
                .put(salt)
                .putInt(LONGEST_BODY)
                .put((byte) ourPoint.length)
                .put(ourPoint)
                .put(encrypted)
                .array();
    }

    private static byte[] agreed(PrivateKey ours, ECPublicKey theirs) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours);
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    /** HKDF's second step (RFC 5869), for what one block is enough for. */
    private static byte[] derived(byte[] root, String info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(root, text(info), new byte[] {1}), length);
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
