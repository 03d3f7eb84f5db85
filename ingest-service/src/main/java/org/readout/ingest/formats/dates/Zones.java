package org.readout.ingest.formats.dates;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as they follow a time of day. */
final class Zones {
    private static final Pattern OFFSET = Pattern.compile(
            "^\\s*(?:\\(?(?:GMT|UTC|UT|Z)\\)?\\s?)?([+\\u2212\\u2013-])\\s?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("^[\\s,]*\\(?([A-Za-z]{1,5})\\)?(?![\\p{L}0-9])");
    private static final Map<String, ZoneOffset> NAMES = names();

    private Zones() {}

    /**
     * What stands at the beginning of a text.
     *
     * @param length of what was read as a zone
     */
    record Found(Optional<ZoneOffset> offset, int length) {}

    static Found at(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int hours = Integer.parseInt(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
            int sign = offset.group(1).equals("+") ? 1 : -1;
            return hours <= 14 && minutes < 60
                    ? new Found(Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)), offset.end())
                    : new Found(Optional.empty(), offset.end());
        }
        Matcher name = NAME.matcher(text);
        if (name.find()) {
            Optional<ZoneOffset> named =
                    Optional.ofNullable(NAMES.get(name.group(1).toUpperCase(Locale.ROOT)));
            return new Found(named, named.isPresent() ? name.end() : 0);
        }
        return new Found(Optional.empty(), 0);
    }

    /** RFC 5322, section 4.3, and those that wires use; a single letter other than Z says nothing there, so it is UTC. */
    private static Map<String, ZoneOffset> names() {
        Map<String, ZoneOffset> names = new HashMap<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            names.put(String.valueOf(letter), ZoneOffset.UTC);
        }
        String table =
                "UT 0 UTC 0 GMT 0 WET 0 BST 1 WEST 1 CET 1 MET 1 CEST 2 MEST 2 EET 2 CAT 2 SAST 2 EEST 3 MSK 3 EAT 3 TRT 3 AST -4"
                        + " GST 4 AZT 4 SAMT 4 GET 4 AMT 4 PKT 5 UZT 5 TMT 5 TJT 5 YEKT 5 IST 5.5 NPT 5.75 ALMT 5 QYZT 5 KGT 6 OMST 6 ICT 7 WIB 7"
                        + " HKT 8 SGT 8 PHT 8 AWST 8 JST 9 KST 9 AEST 10 AEDT 11 NZST 12 NZDT 13"
                        + " NST -3.5 ADT -3 BRT -3 ART -3 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 AKST -9 AKDT -8 HST -10"
                        + " ET -5 CT -6 MT -7 PT -8 AT -4";
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            names.put(words[i], ZoneOffset.ofTotalSeconds((int) (Double.parseDouble(words[i + 1]) * 3600)));
        }
        return Map.copyOf(names);
    }
}
