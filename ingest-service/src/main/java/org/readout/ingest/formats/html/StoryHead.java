package org.readout.ingest.formats.html;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.ingest.formats.dates.DateLine;

/**
 * What pages print between the headline and the first sentence: the headline again, the day, the byline.
 *
 * @param rest the text without those
 */
record StoryHead(Optional<Instant> day, Optional<String> byline, String rest) {
    private static final Pattern BYLINE =
            Pattern.compile("^By (\\p{Lu}[\\p{L}.'’-]{0,40}(?:[ ,]{1,3}(?:and )?\\p{Lu}[\\p{L}.'’-]{0,40}){1,5})$");
    private static final int LONGEST = 150;
    private static final int LINES = 5;

    static StoryHead of(String text, Optional<String> headline) {
        Optional<Instant> day = Optional.empty();
        Optional<String> byline = Optional.empty();
        String rest = text;
        for (int i = 0; i < LINES; i++) {
            int end = rest.indexOf('\n');
            String line = end < 0 ? rest : rest.substring(0, end);
            Optional<Instant> found = DateLine.read(line);
            Matcher by = BYLINE.matcher(line.length() > LONGEST ? "" : line);
            if (end < 0
                    || !(found.isPresent()
                            || by.matches()
                            || headline.map(line::equalsIgnoreCase).orElse(false))) {
                break;
            }
            day = day.or(() -> found);
            byline = by.matches() ? Optional.of(by.group(1).strip()) : byline;
            rest = rest.substring(end).strip();
        }
        return new StoryHead(day, byline, rest);
    }
}
