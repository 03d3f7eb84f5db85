package org.readout.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.readout.query.Lexer.Token;

/** The days behind {@code held}: a day, month, quarter or year in ISO 8601 (quarters as {@code 2026-Q1}), or a range of them. */
record Days(LocalDate first, LocalDate last) {

    static Term held(Comparison comparison, Token value) throws QueryMistake {
        int dots = value.text().indexOf("..");
        if (dots >= 0 && comparison == Comparison.EQUAL) {
            return range(value, dots);
        }
        Days days = days(value, 0, value.text());
        return switch (comparison) {
            case EQUAL -> new Term.Held(Optional.of(days.first), Optional.of(days.last));
            case AT_LEAST -> new Term.Held(Optional.of(days.first), Optional.empty());
            case MORE -> new Term.Held(Optional.of(days.last.plusDays(1)), Optional.empty());
            case AT_MOST -> new Term.Held(Optional.empty(), Optional.of(days.last));
            case LESS -> new Term.Held(Optional.empty(), Optional.of(days.first.minusDays(1)));
        };
    }

    private static Term range(Token value, int dots) throws QueryMistake {
        String from = value.text().substring(0, dots);
        String to = value.text().substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw new QueryMistake(value.column(), "expected a date before or behind '..'");
        }
        Optional<LocalDate> first = from.isEmpty() ? Optional.empty() : Optional.of(days(value, 0, from).first);
        Optional<LocalDate> last = to.isEmpty() ? Optional.empty() : Optional.of(days(value, dots + 2, to).last);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new QueryMistake(value.column(), "the range ends before it begins");
        }
        return new Term.Held(first, last);
    }

    private static Days days(Token value, int offset, String text) throws QueryMistake {
        Optional<Days> days = parse(text);
        // Four digits, and room for the day before and behind.
        if (days.isEmpty()
                || days.get().first.getYear() < 1001
                || days.get().last.getYear() > 9998) {
            throw new QueryMistake(
                    value.column(offset),
                    "'" + text + "' is no date; expected 2026, 2026-Q1, 2026-01, 2026-01-29 or a range "
                            + "such as 2026-01..2026-03");
        }
        return days.get();
    }

    private static Optional<Days> parse(String text) {
        try {
            if (text.matches("\\d{4}-[Qq][1-4]")) {
                YearMonth last = YearMonth.of(Integer.parseInt(text.substring(0, 4)), 3 * (text.charAt(6) - '0'));
                return Optional.of(new Days(last.minusMonths(2).atDay(1), last.atEndOfMonth()));
            }
            return switch (text.length()) {
                case 4 -> Optional.of(year(Year.parse(text)));
                case 7 -> Optional.of(month(YearMonth.parse(text)));
                case 10 -> Optional.of(new Days(LocalDate.parse(text), LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty(); // the caller says so, with the column
        }
    }

    private static Days year(Year year) {
        return new Days(year.atDay(1), year.atDay(year.length()));
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }
}
