package org.readout.ingest.formats.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A mark at the beginning, or the way in which zeros lie there (XML 1.0, appendix F), which tell an encoding more surely than any label.
 *
 * @param length of the mark in bytes
 */
record ByteOrderMark(Charset charset, int length) {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    static Optional<ByteOrderMark> of(byte[] content) {
        long first = 0;
        for (int i = 0; i < 4; i++) {
            first = first << 8 | (i < content.length ? content[i] & 0xFF : 0xFF);
        }
        int two = (int) (first >>> 16);
        if (first == 0x0000FEFFL || first == 0xFFFE0000L) {
            return Optional.of(new ByteOrderMark(first == 0x0000FEFFL ? UTF_32BE : UTF_32LE, 4));
        }
        if (two == 0xFEFF || two == 0xFFFE) {
            return Optional.of(
                    new ByteOrderMark(two == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 2));
        }
        if (first >>> 8 == 0xEFBBBFL) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        return withoutMark(first);
    }

    private static Optional<ByteOrderMark> withoutMark(long first) {
        if (first == 0x4C6FA794L) {
            return Optional.of(new ByteOrderMark(Charset.forName("IBM037"), 0)); // "<?xm" in EBCDIC
        }
        boolean[] zero = new boolean[4];
        for (int i = 0; i < 4; i++) {
            zero[i] = (first >>> (24 - 8 * i) & 0xFF) == 0;
        }
        if (zero[0] && zero[1] && zero[2] && !zero[3]) {
            return Optional.of(new ByteOrderMark(UTF_32BE, 0));
        }
        if (!zero[0] && zero[1] && zero[2] && zero[3]) {
            return Optional.of(new ByteOrderMark(UTF_32LE, 0));
        }
        if (zero[0] && !zero[1] && zero[2] && !zero[3]) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 0));
        }
        if (!zero[0] && zero[1] && !zero[2] && zero[3]) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 0));
        }
        return Optional.empty();
    }
}
