package org.readout.notify.naming;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** 26 characters of Crockford's base 32 behind a letter that tells the kind, like the ids of the contract. */
public final class Code {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    /** One that nobody can guess. */
    public static String random(char kind) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return kind + "_" + base32(ByteBuffer.wrap(bytes));
    }

    /** The same for the same parts, on every machine and in every repeat. */
    public static String of(char kind, String... parts) {
        return kind + "_" + base32(ByteBuffer.wrap(hash(parts)));
    }

    /** What is kept of something that only needs to be recognised. */
    public static byte[] hash(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static String base32(ByteBuffer bytes) {
        long high = bytes.getLong();
        long low = bytes.getLong();
        char[] text = new char[26];
        for (int i = 25; i >= 0; i--) {
            text[i] = DIGITS[(int) (low & 31)];
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return new String(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
