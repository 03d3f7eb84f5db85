package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds expressions of time in a sentence. */
final class DayReader {
    private final Tags tags;
    private final Tokens tokens;

    DayReader(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    List<Day> in(int sentence) {
        var days = new ArrayList<Day>();
        int end = tokens.sentenceEnd(sentence);
        int at = tokens.sentenceStart(sentence);
        while (at < end) {
            Day day = day(at, end);
            if (day == null) {
                at++;
            } else {
                days.add(day);
                at = day.end();
            }
        }
        return days;
    }

    private Day day(int at, int end) {
        if (tokens.is(at, Tokens.NUMBER)) {
            return numeral(at, end);
        }
        DateWord word = tags.dateWord(at);
        if (word == null) {
            return null;
        }
        int behind = at + tags.dateLength(at);
        return switch (word.kind()) {
            case WEEKDAY -> weekday(at, behind, end, word.value(), 0);
            case MONTH -> month(at, at, behind, end, word.value());
            case DAY -> Day.relative(at, behind, Day.Unit.DAY, word.value());
            case WEEK -> Day.relative(at, behind, Day.Unit.WEEK, word.value());
            case MONTH_OFFSET -> Day.relative(at, behind, Day.Unit.MONTH, word.value());
            case YEAR_OFFSET -> Day.relative(at, behind, Day.Unit.YEAR, word.value());
            case LATER -> Day.relative(at, behind, Day.Unit.LATER, word.value());
            case LAST -> qualified(at, behind, end, -1);
            case NEXT -> qualified(at, behind, end, 1);
            case THIS -> qualified(at, behind, end, 0);
            case RANGE, FROM, SINCE -> null;
        };
    }

    private Day qualified(int at, int word, int end, int direction) {
        if (word < end && tags.dateWord(word) != null && tags.dateWord(word).kind() == DateWord.Kind.WEEKDAY) {
            return weekday(
                    at, word + tags.dateLength(word), end, tags.dateWord(word).value(), direction);
        }
        return null;
    }

    /** "Thursday", and the date that may follow: "Thursday, November 30". */
    private Day weekday(int at, int behind, int end, int weekday, int direction) {
        int next = behind;
        while (next < end
                && (tokens.isSign(next, ',')
                        || tokens.isSign(next, '.')
                        || tokens.isSign(next, '(')
                        || tags.word(next, Gram.ARTICLE))) {
            next++;
        }
        if (next < end && next - behind < 3) {
            Day date = tokens.is(next, Tokens.NUMBER)
                    ? numeral(next, end)
                    : isMonth(next)
                            ? month(
                                    next,
                                    next,
                                    next + tags.dateLength(next),
                                    end,
                                    tags.dateWord(next).value())
                            : null;
            if (date != null && date.day() > 0) {
                return Day.calendar(at, date.end(), date.year(), date.month(), date.day(), date.lastDay());
            }
        }
        return Day.weekday(at, behind, weekday, direction);
    }

    private boolean isMonth(int i) {
        return tags.dateWord(i) != null && tags.dateWord(i).kind() == DateWord.Kind.MONTH;
    }

    private boolean isDayNumber(int i, int end) {
        return i < end && tokens.is(i, Tokens.NUMBER) && tokens.number(i) >= 1 && tokens.number(i) <= 31;
    }

    /** "in early 2015", and "in the year 2015" where that is two words. */
    private boolean isBehindIn(int word) {
        return word > 0
                && tags.word(word - 1, Gram.IN)
                && tokens.sentence(word - 1) == tokens.sentence(word)
                && tokens.is(word, Tokens.WORD)
                && !tokens.capital(word)
                && tags.names(word) == null;
    }

    private boolean isYear(int i, int end) {
        return i < end
                && tokens.is(i, Tokens.NUMBER)
                && tokens.number(i) >= 1900
                && tokens.number(i) <= 2100
                && tokens.end(i) - tokens.start(i) == 4;
    }

    /** A range sign or word at {@code i} with a number behind it that is no year: "27-29", "9 and 10". */
    private int rangeEnd(int i, int end) {
        if (isDayNumber(i, end) && tokens.glued(i)) {
            return i;
        }
        boolean joins = i < end
                && ((tags.dateWord(i) != null && tags.dateWord(i).kind() == DateWord.Kind.RANGE)
                        || tags.word(i, Gram.AND)
                        || isDash(i));
        return joins && isDayNumber(i + 1, end) && tokens.number(i + 1) > 0 ? i + 1 : -1;
    }

    private boolean isDash(int i) {
        return tokens.isSign(i, '-') || tokens.isSign(i, '\u2013') || tokens.isSign(i, '\u2014');
    }

    /** A month by name, with the day and year behind it. */
    private Day month(int start, int at, int behind, int end, int month) {
        int next = behind;
        if (next < end && tokens.isSign(next, '.')) {
            next++;
        }
        if (isDayNumber(next, end) && !tokens.is(next, Tokens.NEW_PARAGRAPH)) {
            int first = tokens.number(next);
            int last = first;
            int to = rangeEnd(next + 1, end);
            int after = next + 1;
            if (to > 0 && tokens.number(to) > first) {
                last = tokens.number(to);
                after = to + 1;
            }
            return withYear(start, after, end, month, first, last);
        }
        if (isYear(next, end)) {
            return Day.calendar(start, next + 1, tokens.number(next), month, 0, 0);
        }
        boolean ambiguous = (tags.pack().hasCase() && !tokens.capital(at))
                || (at == start
                        && at > 0
                        && !tags.word(at - 1, Gram.IN)
                        && !tags.word(at - 1, Gram.OF)
                        && tags.dateWord(at - 1) == null);
        return ambiguous && tags.pack().switches().monthsNeedPreposition()
                ? null
                : Day.calendar(start, behind, 0, month, 0, 0);
    }

    private Day withYear(int start, int at, int end, int month, int first, int last) {
        int next = at;
        while (next < end && next < at + 2 && (tokens.isSign(next, ',') || tags.word(next, Gram.OF))) {
            next++;
        }
        if (isYear(next, end)) {
            return Day.calendar(start, next + 1, tokens.number(next), month, first, last);
        }
        return Day.calendar(start, at, 0, month, first, last);
    }

    /** A date that begins with a number: "29 January", "17 to 19 June", "2026-01-29", "29.01.2026". */
    private Day numeral(int at, int end) {
        Day written = digits(at, end);
        if (written != null) {
            return written;
        }
        if (isYear(at, end)) {
            return at > 0 && (tags.word(at - 1, Gram.IN) || tags.dateWord(at - 1) != null || isBehindIn(at - 1))
                    ? Day.calendar(at, at + 1, tokens.number(at), 0, 0, 0)
                    : null;
        }
        if (!isDayNumber(at, end)) {
            return null;
        }
        int first = tokens.number(at);
        int last = first;
        int next = at + 1;
        int to = rangeEnd(next, end);
        if (to > 0) {
            last = tokens.number(to);
            next = to + 1;
        }
        while (next < end
                && next < at + 6
                && (tags.word(next, Gram.OF)
                        || tokens.isSign(next, '.')
                        || tokens.isSign(next, '\u00BA')
                        || isOrdinalEnding(next)
                        || tokens.isSign(next, ','))) {
            next++;
        }
        if (next < end && isMonth(next) && tags.dateLength(next) > 0) {
            int behind = next + tags.dateLength(next);
            if (behind < end && tokens.isSign(behind, '.') && isYear(behind + 1, end)) {
                behind++;
            }
            return withYear(at, behind, end, tags.dateWord(next).value(), first, last);
        }
        return null;
    }

    private boolean isOrdinalEnding(int i) {
        return tokens.is(i, Tokens.WORD)
                && tokens.end(i) - tokens.start(i) <= 2
                && !tokens.is(i, Tokens.SPACED)
                && !isMonth(i);
    }

    private Day digits(int at, int end) {
        if (isYear(at, end)
                && isDayNumber(at + 1, end)
                && tokens.glued(at + 1)
                && isDayNumber(at + 2, end)
                && tokens.glued(at + 2)
                && tokens.number(at + 1) <= 12) {
            return Day.calendar(
                    at, at + 3, tokens.number(at), tokens.number(at + 1), tokens.number(at + 2), tokens.number(at + 2));
        }
        String text = tokens.text();
        int start = tokens.start(at);
        if (tokens.end(at) - start == 10 && text.charAt(start + 2) == '.' && text.charAt(start + 5) == '.') {
            int day = value(text, start, start + 2);
            int month = value(text, start + 3, start + 5);
            int year = value(text, start + 6, start + 10);
            return month >= 1 && month <= 12 && day >= 1 && year > 1900
                    ? Day.calendar(at, at + 1, year, month, day, day)
                    : null;
        }
        return null;
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
