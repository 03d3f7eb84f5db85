package org.readout.ingest.formats.markup;

/** Places in a document, for people. */
final class Places {
    private Places() {}

    static String line(String text, int position) {
        return "line "
                + (1
                        + text.substring(0, Math.min(position, text.length()))
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
    }
}
