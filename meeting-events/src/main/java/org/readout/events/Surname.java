package org.readout.events;

import java.text.Normalizer;
import java.util.Locale;

/** The last word of a name, without accents and case: what most languages of the wire call a person by. */
final class Surname {
    private Surname() {}

    static String of(String name) {
        String bare = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}
