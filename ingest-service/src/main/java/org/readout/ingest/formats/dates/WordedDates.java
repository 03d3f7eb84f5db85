package org.readout.ingest.formats.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with a month's name: RFC 822, RFC 850, asctime, and as newspapers set them. */
final class WordedDates {
    private static final Pattern WORDS =
            Pattern.compile("([0-9]{1,4})(?:st|nd|rd|th|er)?(?![0-9])|([\\p{L}\\p{M}]{2,})");

    private WordedDates() {}

    static Optional<LocalDate> read(String text) {
        OptionalInt month = OptionalInt.empty();
        List<String> numbers = new ArrayList<>();
        int before = 0;
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            if (words.group(1) != null) {
                numbers.add(words.group(1));
            } else if (month.isEmpty()) {
                month = Months.named(words.group(2), true);
                before = numbers.size();
            }
        }
        return month.isPresent() && numbers.size() == 2
                ? inOrder(numbers.get(0), month.getAsInt(), numbers.get(1), before)
                : Optional.empty();
    }

    private static Optional<LocalDate> inOrder(String first, int month, String second, int before) {
        boolean yearFirst = first.length() >= 3 || Integer.parseInt(first) > 31 || (before == 2 && second.length() < 3);
        String year = yearFirst ? first : second;
        String day = yearFirst ? second : first;
        int number = Integer.parseInt(year);
        if (day.length() > 2 || (year.length() == 3 && number < 100)) {
            return Optional.empty();
        }
        // RFC 5322, section 4.3: a year of three digits counts from 1900.
        return Days.of(
                year.length() == 4 ? number : year.length() == 3 ? 1900 + number : Days.century(number),
                month,
                Integer.parseInt(day));
    }
}
