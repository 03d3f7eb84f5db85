package org.readout.ingest.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.events.Status;

/** When a meeting was: looks for the day first in its own clauses, then in what surrounds them. */
final class MeetingDays {
    private static final int LEAD = 12;
    private final Tags tags;
    private final Tokens tokens;
    private final Backdrop backdrop;
    private final DaysTold days;
    private final Journey journey;
    private final SpotReader spots;

    MeetingDays(Tags tags, Backdrop backdrop, DaysTold days, Journey journey, SpotReader spots) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.backdrop = backdrop;
        this.days = days;
        this.journey = journey;
        this.spots = spots;
    }

    Optional<Dated> of(Encounter encounter) {
        for (Telling telling : byClearness(encounter)) {
            Optional<Dated> near = days.nearest(
                    telling.sentence, telling.trigger, told(telling, encounter), telling.way == Way.DISCUSS);
            if (near.isPresent()) {
                return near;
            }
        }
        int first = encounter.first().sentence;
        if (encounter.first().pronouns) {
            for (int s = first - 1; s >= Math.max(0, first - 2); s--) {
                Optional<Dated> before = days.nearest(s, tokens.sentenceStart(s), encounter.status, true);
                if (before.isPresent()) {
                    return before;
                }
            }
        }
        for (int s = 0; s < first && tokens.inHeadline(tokens.sentenceStart(s)); s++) {
            Optional<Dated> near = days.nearest(s, tokens.sentenceStart(s), encounter.status, true);
            if (near.isPresent()) {
                return near;
            }
        }
        for (int s = first - 1; s >= Math.max(0, first - 4); s--) {
            if (journey.travel(s) != null) {
                Optional<Dated> near = days.nearest(s, tokens.sentenceStart(s), encounter.status, false);
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        Optional<Dated> following = followingTalk(first, encounter.status);
        if (following.isPresent()) {
            return following;
        }
        Optional<Dated> told = told(encounter);
        return told.isPresent() ? told : scene(encounter.first(), encounter.status);
    }

    /** An arrival for what is planned lies in the past. */
    private static Status told(Telling telling, Encounter encounter) {
        return telling.arrival ? Status.HELD : encounter.status;
    }

    /** A clause that tells of an arrival tells another day, which counts only when no other does. */
    private static List<Telling> byClearness(Encounter encounter) {
        return encounter.tellings.stream()
                .sorted(Comparator.comparing((Telling telling) -> telling.arrival))
                .toList();
    }

    /**
     * What the sentence before says of day and city together: "The decision was taken in Oran on 8 April. At the table were …"; or
     * the week or day in which the first sentence sets the story.
     */
    private Optional<Dated> scene(Telling first, Status status) {
        int before = first.sentence - 1;
        if (before >= 0
                && !tokens.inHeadline(tokens.sentenceStart(before))
                && !tokens.is(tokens.sentenceStart(first.sentence), Tokens.NEW_PARAGRAPH)
                && spots.venue(before) != null) {
            Optional<Dated> day = days.nearest(before, tokens.sentenceStart(before), status, true);
            if (day.isPresent()) {
                return day;
            }
        }
        if (before >= 0 && lead() == before && status == Status.HELD) {
            return days.in(before).stream()
                    .filter(day -> (day.unit() == Day.Unit.WEEK || day.unit() == Day.Unit.DAY) && day.offset() <= 0)
                    .filter(day -> !backdrop.inDateline(day.start()))
                    .findFirst()
                    .flatMap(day ->
                            day.resolve(days.published(), status).map(date -> new Dated(date, day.start(), day.end())));
        }
        return Optional.empty();
    }

    /** The first sentence of the text. */
    private int lead() {
        int lead = 0;
        while (lead < tokens.sentences() - 1
                && (tokens.sentenceStart(lead) >= tokens.sentenceEnd(lead)
                        || tokens.inHeadline(tokens.sentenceStart(lead)))) {
            lead++;
        }
        return lead;
    }

    /** A day or span of days that the first sentences tell of the journey or the talks as a whole. */
    private Optional<Dated> told(Encounter encounter) {
        int lead = Math.min(tokens.sentences(), Math.max(4, Math.min(encounter.first().sentence, LEAD)));
        for (int s = 0; s < lead; s++) {
            if (tokens.sentenceEnd(s) - tokens.sentenceStart(s) < 8 || !tellsOfTalks(s)) {
                continue;
            }
            Optional<Dated> near = days.nearest(s, tokens.sentenceStart(s), encounter.status, true);
            if (near.isPresent() && days.isRecent(near.get().date())) {
                return near;
            }
        }
        return Optional.empty();
    }

    private boolean tellsOfTalks(int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tags.way(i) != null || tags.is(i, Gram.TRAVEL)) {
                return true;
            }
        }
        return false;
    }

    /** "The video link was set up on December 11": a sentence soon after that speaks of the talks themselves. */
    private Optional<Dated> followingTalk(int first, Status status) {
        for (int s = first + 1; s < Math.min(tokens.sentences(), first + 3); s++) {
            for (int i = tokens.sentenceStart(s); i < tokens.sentenceEnd(s); i++) {
                if (tags.way(i) != null && tags.way(i).isNoun()) {
                    return days.nearest(s, i, status, true).filter(near -> days.isNear(near.date()));
                }
            }
        }
        return Optional.empty();
    }
}
