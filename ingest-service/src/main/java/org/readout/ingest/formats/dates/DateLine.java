package org.readout.ingest.formats.dates;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line at the head of a story that holds nothing but its day, perhaps with a label before and a button's words behind. */
public final class DateLine {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile(
            "^(?:date|published(?: on)?|posted(?: on)?|updated|дата(?: публикации)?|опубликовано|жарияланған)?\\s*[:\\-]?\\s*("
                    + "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:]{4,8}(?:Z|[+-][0-9:]{4,6})?)?"
                    + "|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}(?:[ ,]+[0-9]{1,2}:[0-9]{2})?"
                    + "|(?:\\p{L}{3,12},? )?[0-9]{1,2}\\.? (?:de )?[\\p{L}.]{3,12},? (?:de )?[0-9]{4}(?:[ ,]+[0-9]{1,2}:[0-9]{2})?"
                    + "|(?:\\p{L}{3,12},? )?[\\p{L}.]{3,12} [0-9]{1,2},? [0-9]{4}(?:[ ,]+[0-9]{1,2}:[0-9]{2})?)"
                    + "(?:[\\s,|]+(?:tell a friend|print|share|e-?mail))*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateLine() {}

    /** The day that a line gives, if it does nothing else. */
    public static Optional<Instant> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = LINE.matcher(Timestamps.latinDigits(line.strip()));
        return found.matches() ? Timestamps.read(found.group(1)) : Optional.empty();
    }
}
