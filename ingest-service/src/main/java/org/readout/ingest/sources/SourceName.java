package org.readout.ingest.sources;

import java.util.regex.Pattern;

/** The short name of a sender. */
public final class SourceName {
    /** What it has to be, for people. */
    public static final String RULE =
            "a source is up to 100 letters, digits, spaces and . _ : / -, and begins with a letter or digit";

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/-]{0,99}");

    private SourceName() {}

    public static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }
}
