package org.readout.ingest.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document of one JSON document a line (NDJSON). */
final class Lines {
    private Lines() {}

    /** Its lines in order; a blank line is empty, and a carriage return before the end of a line is no part of it. */
    static List<byte[]> of(byte[] content) {
        var lines = new ArrayList<byte[]>();
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                int end = i > start && content[i - 1] == '\r' ? i - 1 : i;
                lines.add(Arrays.copyOfRange(content, start, end));
                start = i + 1;
            }
        }
        return lines;
    }
}
