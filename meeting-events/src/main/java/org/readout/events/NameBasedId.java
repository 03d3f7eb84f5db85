package org.readout.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * Identifiers computed from what they name: a UUID version 5 (RFC 9562, section 5.5) over the length-prefixed parts,
 * written as 26 characters of Crockford's base 32 behind a prefix that tells the kind. The same parts give the same id
 * on every machine and in every replay.
 */
final class NameBasedId {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Pattern FORM = Pattern.compile("[a-z]_[0-9A-HJKMNP-TV-Z]{26}");

    private NameBasedId() {}

    static String of(char kind, String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(("readout:" + kind).getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha1.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            sha1.update(bytes);
        }
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & ~0xC000_0000_0000_0000L) | 0x8000_0000_0000_0000L;
        return kind + "_" + base32(high, low);
    }

    static String checked(char kind, String value) {
        if (value == null || value.charAt(0) != kind || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not an id of the form " + kind
                    + "_ followed by 26 characters of Crockford's base 32");
        }
        return value;
    }

    private static String base32(long high, long low) {
        char[] text = new char[26];
        for (int i = 25; i >= 0; i--) {
            text[i] = DIGITS[(int) (low & 31)];
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return new String(text);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
