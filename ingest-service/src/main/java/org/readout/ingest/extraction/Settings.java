package org.readout.ingest.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingDate;
import org.readout.events.Side;

/** When and where: looks for day and place of a meeting, first in its own clause, then in what surrounds it. */
final class Settings {
    private final Tags tags;
    private final Tokens tokens;
    private final DayReader days;
    private final SpotReader spots;
    private final Optional<LocalDate> published;
    /** Where the story stands at each sentence: the last place someone travelled to. */
    private final Spot[] current;

    Settings(Tags tags, Optional<LocalDate> published) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.days = new DayReader(tags);
        this.spots = new SpotReader(tags);
        this.published = published;
        this.current = new Spot[tokens.sentences()];
        travels();
    }

    private void travels() {
        Spot last = null;
        for (int s = 0; s < current.length; s++) {
            int end = tokens.sentenceEnd(s);
            for (int i = tokens.sentenceStart(s); i < end; i++) {
                if (tags.is(i, Gram.TRAVEL)) {
                    Spot spot = spots.behind(i + tags.length(i) - 1, end);
                    last = spot == null ? last : spot;
                }
            }
            current[s] = last;
        }
    }

    /** The day told of a meeting, with the words that tell it. */
    record Dated(MeetingDate date, int start, int end) {}

    Optional<Dated> date(Encounter encounter) {
        for (Telling telling : encounter.tellings) {
            Optional<Dated> near = nearest(telling.sentence, telling.trigger, encounter);
            if (near.isPresent()) {
                return near;
            }
        }
        int first = encounter.first().sentence;
        if (tokens.sentences() > 0 && tokens.inHeadline(0) && first > 0) {
            for (int s = 0; s < tokens.sentences() && tokens.inHeadline(tokens.sentenceStart(s)); s++) {
                Optional<Dated> near = nearest(s, tokens.sentenceStart(s), encounter);
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        for (int s = first - 1; s >= Math.max(0, first - 3); s--) {
            if (hasTravel(s)) {
                Optional<Dated> near = nearest(s, tokens.sentenceStart(s), encounter);
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasTravel(int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tags.is(i, Gram.TRAVEL)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Dated> nearest(int sentence, int trigger, Encounter encounter) {
        Day best = null;
        int least = Integer.MAX_VALUE;
        for (Day day : days.in(sentence)) {
            int away = Math.abs(day.start() - trigger) + (day.exact() ? 0 : 30);
            if (away < least) {
                least = away;
                best = day;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Day day = best;
        return day.resolve(published, encounter.status).map(date -> new Dated(date, day.start(), day.end()));
    }

    Optional<Spot> place(Encounter encounter) {
        for (Telling telling : encounter.tellings) {
            Spot own = own(telling);
            if (own != null) {
                return Optional.of(own);
            }
        }
        Spot here = current[encounter.first().sentence];
        if (here != null) {
            return Optional.of(here);
        }
        return Optional.ofNullable(implied(encounter));
    }

    private Spot own(Telling telling) {
        int start = tokens.sentenceStart(telling.sentence);
        int end = tokens.sentenceEnd(telling.sentence);
        Spot best = null;
        int least = Integer.MAX_VALUE;
        var found = new ArrayList<Spot>();
        for (int i = start; i < end; i++) {
            if (tags.word(i, Gram.IN) && !insideParty(telling, i)) {
                Spot spot = spots.behind(i, end);
                if (spot != null) {
                    found.add(spot);
                }
            }
        }
        for (Spot spot : found) {
            int away = spot.start() >= telling.trigger
                    ? spot.start() - telling.trigger
                    : (telling.trigger - spot.start()) * 2;
            if (away < least) {
                least = away;
                best = spot;
            }
        }
        return best;
    }

    private static boolean insideParty(Telling telling, int token) {
        for (Party party : telling.parties()) {
            if (party.mention.start <= token && token < party.mention.end) {
                return true;
            }
        }
        return false;
    }

    /** Who is received by the state where an envoy is accredited is received there. */
    private Spot implied(Encounter encounter) {
        for (Party envoy : encounter.parties) {
            Name accredited = envoy.mention.accredited != null
                    ? envoy.mention.accredited
                    : envoy.person == null ? null : envoy.person.accredited;
            if (accredited == null) {
                continue;
            }
            for (Party other : encounter.parties) {
                if (other != envoy && other.body != null && other.body.id().equals(accredited.id())) {
                    return new Spot(envoy.mention.start, envoy.mention.end, -1, -1, accredited.id());
                }
            }
        }
        for (Party host : encounter.parties) {
            if (host.side == Side.HOST && host.body != null && host.body.speaksForState()) {
                return new Spot(host.mention.start, host.mention.end, -1, -1, host.body.id());
            }
        }
        return null;
    }

    List<Day> days(int sentence) {
        return days.in(sentence);
    }
}
