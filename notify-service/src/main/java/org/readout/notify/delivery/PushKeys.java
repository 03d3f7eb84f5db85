package org.readout.notify.delivery;

import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * What a browser gives, beside an address, to whoever may push to it (RFC 8291), in base 64 for addresses.
 *
 * @param p256dh its public key
 * @param auth a secret of 16 bytes
 */
public record PushKeys(String p256dh, String auth) {
    private static final int AUTH_BYTES = 16;

    public PushKeys {
        try {
            P256.publicKey(bytes(p256dh));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("p256dh is no public key on P-256 in base64url", e);
        }
        if (bytes(auth).length != AUTH_BYTES) {
            throw new IllegalArgumentException("auth is not " + AUTH_BYTES + " bytes in base64url");
        }
    }

    /** The public key as a point. */
    public byte[] point() {
        return bytes(p256dh);
    }

    /** The secret. */
    public byte[] secret() {
        return bytes(auth);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
