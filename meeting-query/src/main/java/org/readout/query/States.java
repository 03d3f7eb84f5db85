package org.readout.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * States by ISO 3166-1 code or by name: English and the other large languages of the wire from CLDR, which the Java platform
 * carries, and what English papers call them beside that.
 */
public final class States {
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NAMES = new TreeMap<>();

    private static final List<String> LANGUAGES = List.of("fr", "es", "pt", "de", "it", "tr", "ru", "ar", "fa", "zh");
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("britain", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("usa", "US"),
            Map.entry("america", "US"),
            Map.entry("uae", "AE"),
            Map.entry("emirates", "AE"),
            Map.entry("turkey", "TR"),
            Map.entry("czech republic", "CZ"),
            Map.entry("holland", "NL"),
            Map.entry("burma", "MM"),
            Map.entry("ivory coast", "CI"),
            Map.entry("south korea", "KR"),
            Map.entry("north korea", "KP"),
            Map.entry("dr congo", "CD"),
            Map.entry("drc", "CD"),
            Map.entry("macedonia", "MK"),
            Map.entry("palestine", "PS"),
            Map.entry("vatican", "VA"),
            Map.entry("holy see", "VA"),
            Map.entry("swaziland", "SZ"),
            Map.entry("bosnia", "BA"));

    static {
        for (String code : Locale.getISOCountries()) {
            put(code, name(code, Locale.ENGLISH));
        }
        put("XK", "Kosovo");
        ALSO.forEach(CODES::putIfAbsent);
        for (String code : NAMES.keySet()) {
            for (String language : LANGUAGES) {
                CODES.putIfAbsent(TextAnalysis.fold(name(code, Locale.of(language))), code);
            }
        }
        for (String code : Locale.getISOCountries()) {
            CODES.putIfAbsent(TextAnalysis.fold(Locale.of("", code).getISO3Country()), code);
        }
    }

    private States() {}

    private static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static void put(String code, String name) {
        CODES.put(TextAnalysis.fold(code), code);
        CODES.put(TextAnalysis.fold(name), code);
        NAMES.put(code, name);
    }

    /** The alpha-2 code for a code or name, whatever its case and accents. */
    public static Optional<String> find(String codeOrName) {
        return isCode(codeOrName)
                ? Optional.of(codeOrName)
                : Optional.ofNullable(CODES.get(TextAnalysis.fold(codeOrName)));
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
