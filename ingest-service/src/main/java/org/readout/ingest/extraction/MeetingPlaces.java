package org.readout.ingest.extraction;

import java.util.Optional;
import org.readout.events.Format;
import org.readout.events.Side;
import org.readout.events.Status;

/** Where a meeting was: the place of its own clauses, of the journey, of the headline, or what the story implies. */
final class MeetingPlaces {
    private final Tags tags;
    private final Tokens tokens;
    private final Backdrop backdrop;
    private final DaysTold days;
    private final Journey journey;
    private final SpotReader spots;

    MeetingPlaces(Tags tags, Backdrop backdrop, DaysTold days, Journey journey, SpotReader spots) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.backdrop = backdrop;
        this.days = days;
        this.journey = journey;
        this.spots = spots;
    }

    Optional<Spot> of(Encounter encounter) {
        for (Telling telling : encounter.tellings) {
            Spot own = telling.way == Way.DISCUSS || telling.way == Way.TALK ? null : own(telling);
            if (own != null) {
                return Optional.of(own);
            }
        }
        if (encounter.format != Format.IN_PERSON) {
            return Optional.empty();
        }
        for (Telling telling : encounter.tellings) {
            if (journey.at(telling.sentence) != null
                    && (telling == encounter.first() || !tokens.inHeadline(telling.trigger))) {
                return Optional.of(journey.at(telling.sentence));
            }
        }
        Spot headline = headline();
        if (headline != null) {
            return Optional.of(headline);
        }
        int before = encounter.first().sentence - 1;
        boolean scene = before >= 0
                && !tokens.is(tokens.sentenceStart(before + 1), Tokens.NEW_PARAGRAPH)
                && days.in(before).stream().anyMatch(day -> day.exact() && !backdrop.inDateline(day.start()));
        if (scene && spots.venue(before) != null) {
            return Optional.of(spots.venue(before));
        }
        Spot talks = talksIn(encounter.first().sentence - 1);
        if (talks != null) {
            return Optional.of(talks);
        }
        Spot implied = implied(encounter);
        return Optional.ofNullable(implied == null ? datelined(encounter) : implied);
    }

    /** The country where a clause says or its story has it that it happened, or null. */
    String countryOf(Telling telling) {
        Spot own = own(telling);
        Spot spot =
                own != null ? own : journey.at(telling.sentence) != null ? journey.at(telling.sentence) : headline();
        return spot == null ? null : spot.country();
    }

    /** "… talks in Jakarta" in the headline. */
    private Spot headline() {
        for (int i = 0; i < tokens.count() && tokens.inHeadline(i); i++) {
            Spot spot = tags.word(i, Gram.IN) ? spots.behind(i, tokens.sentenceEnd(tokens.sentence(i))) : null;
            if (spot != null) {
                return spot;
            }
        }
        return null;
    }

    /** "… after talks in Jakarta" in the sentence before. */
    private Spot talksIn(int sentence) {
        int end = sentence < 0 ? 0 : tokens.sentenceEnd(sentence);
        for (int i = sentence < 0 ? 0 : tokens.sentenceStart(sentence); i + 1 < end; i++) {
            if (tags.way(i) != null && tags.way(i).isNoun() && tags.word(i + tags.wayLength(i), Gram.IN)) {
                Spot spot = spots.behind(i + tags.wayLength(i), end);
                if (spot != null && spot.hasCity()) {
                    return spot;
                }
            }
        }
        return null;
    }

    private Spot own(Telling telling) {
        int start = tokens.sentenceStart(telling.sentence);
        int end = tokens.sentenceEnd(telling.sentence);
        for (int i = telling.trigger; i < end && !endsClause(telling, i); i++) {
            Spot spot = spot(telling, i, end);
            if (spot != null && (spot.hasCity() || isVenue(telling, i))) {
                return spot;
            }
        }
        for (int i = telling.trigger - 1; i >= start; i--) {
            Spot spot = spot(telling, i, end);
            if (spot != null && (spot.hasCity() || i == start)) {
                return spot;
            }
        }
        return journey.travel(telling.sentence);
    }

    private Spot spot(Telling telling, int i, int end) {
        if (spots.isLocative(i)) {
            return insideParty(telling, i) ? null : spots.at(i, i, end);
        }
        boolean in = tags.word(i, Gram.IN);
        boolean to = tags.word(i, Gram.TO) && telling.way == Way.HOST;
        return (in || to) && !insideParty(telling, i) ? spots.behind(i, end) : null;
    }

    /** What is discussed lies beyond; "in" there is no longer where they met. */
    private boolean endsClause(Telling telling, int i) {
        if (i < telling.triggerEnd) {
            return false;
        }
        return tags.way(i) == Way.DISCUSS
                || tokens.isSign(i, '"')
                || tokens.isSign(i, '\u201C')
                || (tags.word(i, Gram.VERB)
                        && !tokens.capital(i)
                        && !tags.word(i, Gram.IN) // French "à" and "a" are one word when folded
                        && i > telling.triggerEnd + 2
                        && !insideParty(telling, i)
                        && !tags.word(i, Gram.BE)
                        && !tags.is(i, Gram.TAKES_PLACE)
                        && !(tags.is(i, Gram.FUTURE) && telling.way.isNoun())
                        && !tags.is(i, Gram.ACCOMPANIED)
                        && !(tags.way(i) == Way.HOLD && tags.word(i - 1, Gram.BE)));
    }

    private static boolean insideParty(Telling telling, int token) {
        for (Party party : telling.parties()) {
            if (party.mention.start <= token && token < party.mention.end) {
                return true;
            }
        }
        return false;
    }

    /** "met X in Jordan" names a venue, "briefed X on reforms in Jordan" does not: a country must follow verb, people or day directly. */
    private boolean isVenue(Telling telling, int in) {
        return in == telling.triggerEnd
                || insideParty(telling, in - 1)
                || tokens.is(in - 1, Tokens.NUMBER)
                || tags.word(in - 1, Gram.ADVERB)
                || tags.isDate(in - 1);
    }

    /** Who is received by the state where an envoy is accredited is received there. */
    private Spot implied(Encounter encounter) {
        for (Party envoy : encounter.parties) {
            Name accredited = Allegiance.accreditation(envoy);
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

    /** The last resort: a story of a meeting that was held in person implies the country it is datelined from, though no city (decision 0012). */
    private Spot datelined(Encounter encounter) {
        Name dateline = backdrop.dateline();
        if (dateline == null || encounter.status != Status.HELD || encounter.format != Format.IN_PERSON) {
            return null;
        }
        int at = backdrop.datelineStart();
        return new Spot(at, at + 1, -1, -1, dateline.id());
    }
}
