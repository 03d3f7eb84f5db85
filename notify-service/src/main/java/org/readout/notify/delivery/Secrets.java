package org.readout.notify.delivery;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * What webhooks are signed with, as Standard Webhooks 1.0.0 writes it: a shared secret {@code whsec_}, or a private key
 * {@code whsk_} (Ed25519 seed and public key) whose public half {@code whpk_} the receiver is given.
 */
public final class Secrets {
    /** Prefix of a shared secret. */
    public static final String SHARED = "whsec_";
    /** Prefix of a private key. */
    public static final String PRIVATE = "whsk_";

    private static final String PUBLIC = "whpk_";
    private static final int SHARED_BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new shared secret. */
    public static String newShared() {
        byte[] random = new byte[SHARED_BYTES];
        RANDOM.nextBytes(random);
        return SHARED + Base64.getEncoder().encodeToString(random);
    }

    /** A new private key. */
    public static String newPrivateKey() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] both = Arrays.copyOf(
                    ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), 2 * KEY_BYTES);
            // The last 32 bytes of the X.509 form are the key itself (RFC 8410).
            byte[] encoded = pair.getPublic().getEncoded();
            System.arraycopy(encoded, encoded.length - KEY_BYTES, both, KEY_BYTES, KEY_BYTES);
            return PRIVATE + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** What the receiver is told of a secret: a shared one itself, of a private key the public half. */
    public static String forReceiver(String secret) {
        if (secret.startsWith(SHARED)) {
            return secret;
        }
        byte[] both = Base64.getDecoder().decode(secret.substring(PRIVATE.length()));
        return PUBLIC + Base64.getEncoder().encodeToString(Arrays.copyOfRange(both, KEY_BYTES, 2 * KEY_BYTES));
    }
}
