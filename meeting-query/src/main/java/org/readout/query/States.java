package org.readout.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** States by ISO 3166-1 alpha-2 code or by their English name in CLDR, which the Java platform carries. */
public final class States {
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            put(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        put("XK", "Kosovo");
    }

    private States() {}

    private static void put(String code, String name) {
        CODES.put(TextAnalysis.fold(code), code);
        CODES.put(TextAnalysis.fold(name), code);
        NAMES.put(code, name);
    }

    /** The alpha-2 code for a code or name, whatever its case and accents. */
    public static Optional<String> find(String codeOrName) {
        return Optional.ofNullable(CODES.get(TextAnalysis.fold(codeOrName)));
    }

    static boolean isCode(String code) {
        return NAMES.containsKey(code);
    }

    /** The English name of a state, or the code itself when there is none. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    static Collection<String> names() {
        return List.copyOf(NAMES.values());
    }
}
