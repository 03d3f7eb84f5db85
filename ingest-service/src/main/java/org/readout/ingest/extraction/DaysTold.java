package org.readout.ingest.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.MeetingDate;
import org.readout.events.Status;

/** The days that each sentence tells, and which of them a clause may mean. */
final class DaysTold {
    private static final int NEAR = 14;
    private final Tags tags;
    private final Tokens tokens;
    private final DayReader days;
    private final Backdrop backdrop;
    private final Optional<LocalDate> published;
    private final List<List<Mention>> mentions;
    private final Map<Integer, List<Day>> bySentence = new HashMap<>();

    DaysTold(Tags tags, Backdrop backdrop, Optional<LocalDate> published, List<List<Mention>> mentions) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.days = new DayReader(tags);
        this.backdrop = backdrop;
        this.published = published;
        this.mentions = mentions;
    }

    Optional<LocalDate> published() {
        return published;
    }

    List<Day> in(int sentence) {
        return bySentence.computeIfAbsent(sentence, s -> {
            var found = new ArrayList<Day>(days.in(s));
            found.removeIf(day -> isName(day.start(), s) || isSince(day.start()));
            return found;
        });
    }

    /** "for the first time since June": the day of something else. */
    private boolean isSince(int token) {
        DateWord before = token == 0 ? null : tags.dateWord(token - 1);
        return before != null && before.kind() == DateWord.Kind.SINCE;
    }

    /** Julio Benítez: a month that is someone's name is no day. */
    private boolean isName(int token, int sentence) {
        return mentions.get(sentence).stream()
                .anyMatch(mention -> mention.nameStart <= token && token < mention.nameEnd);
    }

    Optional<Dated> nearest(int sentence, int trigger, Status status, boolean exactOnly) {
        Day best = null;
        int least = Integer.MAX_VALUE;
        for (Day day : in(sentence)) {
            if (backdrop.inDateline(day.start())) {
                continue;
            }
            int away = Math.abs(day.start() - trigger);
            boolean vague = !day.exact();
            if (vague
                    && (exactOnly
                            || (away > NEAR
                                    && tokens.sentenceEnd(sentence) - tokens.sentenceStart(sentence) > 2 * NEAR))) {
                continue;
            }
            int weight = away + (vague ? 30 : 0);
            if (weight < least && isPlausible(day, sentence, status)) {
                least = weight;
                best = day;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Day day = best;
        return resolve(day, sentence, status).map(date -> new Dated(date, day.start(), day.end()));
    }

    /** "A day later" counts from the day told last before it. */
    private Optional<MeetingDate> resolve(Day day, int sentence, Status status) {
        if (day.unit() != Day.Unit.LATER) {
            return day.resolve(published, status);
        }
        for (int s = sentence; s >= Math.max(0, sentence - 4); s--) {
            List<Day> here = in(s);
            for (int i = here.size() - 1; i >= 0; i--) {
                Day before = here.get(i);
                boolean counts = before.start() < day.start() && before.exact() && !backdrop.inDateline(before.start());
                if (counts && before.unit() != Day.Unit.LATER) {
                    return before.resolve(published, status)
                            .map(date -> MeetingDate.day(date.to().plusDays(day.offset())));
                }
            }
        }
        return Optional.empty();
    }

    /** A meeting that was held is not dated long before the report or after it, nor a planned one before. */
    private boolean isPlausible(Day day, int sentence, Status status) {
        Optional<MeetingDate> date = resolve(day, sentence, status);
        if (date.isEmpty() || published.isEmpty()) {
            return date.isPresent();
        }
        return status == Status.HELD
                ? !date.get().from().isAfter(published.get().plusDays(2))
                : !date.get().to().isBefore(published.get().minusDays(3));
    }

    /** Whether a day lies within two weeks of publication, as that of the talks in hand does. */
    boolean isNear(MeetingDate date) {
        return published.isEmpty()
                || (!date.to().isBefore(published.get().minusDays(14))
                        && !date.from().isAfter(published.get().plusDays(14)));
    }

    boolean isRecent(MeetingDate date) {
        return published.isEmpty()
                || (!date.to().isBefore(published.get().minusDays(31))
                        && !date.from().isAfter(published.get().plusDays(120)));
    }

    /** Whether the clause's own day lies long before publication, so that it is told only as background. */
    boolean isLongAgo(Telling telling) {
        for (Day day : in(telling.sentence)) {
            if (Math.abs(day.start() - telling.trigger) > NEAR) {
                continue;
            }
            Optional<MeetingDate> date = day.resolve(published, telling.status);
            if (date.isPresent() && published.isPresent() && telling.status == Status.HELD) {
                if (date.get().to().isBefore(published.get().minusDays(45))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a day told in the clause is still to come. */
    boolean isToCome(int sentence, int trigger) {
        for (Day day : in(sentence)) {
            if (Math.abs(day.start() - trigger) <= NEAR && day.exact()) {
                if ((day.unit() == Day.Unit.DAY && day.offset() > 0) || day.direction() > 0) {
                    return true;
                }
                Optional<MeetingDate> date =
                        day.month() == 0 ? Optional.empty() : day.resolve(published, Status.PLANNED);
                if (date.isPresent()
                        && published.isPresent()
                        && date.get().from().isAfter(published.get().plusDays(1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
