package org.readout.ingest.signatures;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a signature is checked with, as Standard Webhooks 1.0.0 writes it. */
public sealed interface SigningKey {
    /** What it has to be, for people. */
    String RULE =
            "a key is whsec_ and 24 to 64 bytes in base 64, or whpk_ and the 32 bytes of an Ed25519 public key in base 64";

    /** As its sender would write it. */
    String written();

    /** The name of its kind of signatures, such as {@code v1}. */
    String scheme();

    /** Whether it made this signature of these bytes. */
    boolean made(byte[] signature, byte[] signed);

    /** The key that is written so, if it is one. */
    static Optional<SigningKey> read(String written) {
        try {
            if (written.startsWith(Shared.PREFIX)) {
                int length = bytes(written, Shared.PREFIX).length;
                return length >= Shared.SHORTEST && length <= Shared.LONGEST
                        ? Optional.of(new Shared(written))
                        : Optional.empty();
            }
            if (written.startsWith(Public.PREFIX) && bytes(written, Public.PREFIX).length == Public.LENGTH) {
                Public.key(written);
                return Optional.of(new Public(written));
            }
            return Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** A new shared secret. */
    static SigningKey random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Shared(Shared.PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    private static byte[] bytes(String written, String prefix) {
        return Base64.getDecoder().decode(written.substring(prefix.length()));
    }

    /** A secret that both sides know: HMAC-SHA256. */
    record Shared(String written) implements SigningKey {
        private static final String PREFIX = "whsec_";
        private static final int SHORTEST = 24;
        private static final int LONGEST = 64;

        @Override
        public String scheme() {
            return "v1";
        }

        @Override
        public boolean made(byte[] signature, byte[] signed) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(bytes(written, PREFIX), "HmacSHA256"));
                return MessageDigest.isEqual(mac.doFinal(signed), signature);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
            }
        }

        @Override
        public String toString() {
            return "a shared secret";
        }
    }

    /** The public half of a sender's key pair: Ed25519. */
    record Public(String written) implements SigningKey {
        private static final String PREFIX = "whpk_";
        private static final int LENGTH = 32;
        /** What stands before the key itself in its X.509 form (RFC 8410). */
        private static final String HEAD = "302a300506032b6570032100";

        @Override
        public String scheme() {
            return "v1a";
        }

        @Override
        public boolean made(byte[] signature, byte[] signed) {
            try {
                Signature verification = Signature.getInstance("Ed25519");
                verification.initVerify(key(written));
                verification.update(signed);
                return verification.verify(signature);
            } catch (SignatureException e) {
                // It has not even the form of one.
                return false;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has Ed25519, and the key was one", e);
            }
        }

        private static PublicKey key(String written) throws GeneralSecurityException, InvalidKeySpecException {
            byte[] encoded = HexFormat.of().parseHex(HEAD + HexFormat.of().formatHex(bytes(written, PREFIX)));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        }
    }
}
