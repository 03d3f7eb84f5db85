package org.readout.ingest.formats.detection;

import java.util.Optional;

/** Documents of bytes that are no text at all, known by their first bytes. */
final class Binary {
    private static final String[][] SIGNATURES = {
        {"%PDF-", "a PDF file; send its text"},
        {"PK\u0003\u0004", "a ZIP archive or an Office document; send its text"},
        {"\u001f\u008b", "compressed with gzip; send it with Content-Encoding: gzip, or as it is"},
        {"\u0089PNG", "a picture"},
        {"\u00ff\u00d8\u00ff", "a picture"},
        {"GIF8", "a picture"},
        {"RIFF", "a picture or a sound"},
        {"ID3", "a sound"},
        {"\u00d0\u00cf\u0011\u00e0", "an Office document; send its text"},
        {"{\\rtf", "an RTF file; send its text"},
        {"BZh", "compressed with bzip2; send it as it is"},
        {"7z\u00bc\u00af", "a 7-Zip archive; send what is in it"},
        {"(\u00b5/\u00fd", "compressed with zstd; send it as it is"},
    };

    private Binary() {}

    /** What it is, for people. */
    static Optional<String> of(byte[] content) {
        for (String[] signature : SIGNATURES) {
            if (startsWith(content, signature[0])) {
                return Optional.of(signature[1]);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, String signature) {
        if (content.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((content[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
