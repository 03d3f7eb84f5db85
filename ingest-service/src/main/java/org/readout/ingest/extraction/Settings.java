package org.readout.ingest.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.Format;
import org.readout.events.MeetingDate;
import org.readout.events.Side;
import org.readout.events.Status;

/** When and where: looks for day and place of a meeting, first in its own clause, then in what surrounds it. */
final class Settings {
    private static final int NEAR = 14;
    private static final int LEAD = 12;
    private final Tags tags;
    private final Tokens tokens;
    private final DayReader days;
    private final Map<Integer, List<Day>> daysBySentence = new HashMap<>();
    private final SpotReader spots;
    private final Backdrop backdrop;
    private final Optional<LocalDate> published;
    private final List<List<Mention>> mentions;
    /** Where the story stands at each sentence: the last place someone travelled to. */
    private final Spot[] current;

    Settings(Tags tags, Backdrop backdrop, Optional<LocalDate> published, List<List<Mention>> mentions) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.days = new DayReader(tags);
        this.spots = new SpotReader(tags);
        spots.people(mentions);
        this.mentions = mentions;
        this.backdrop = backdrop;
        this.published = published;
        this.current = new Spot[tokens.sentences()];
        travels();
    }

    private void travels() {
        Spot last = null;
        for (int s = 0; s < current.length; s++) {
            Spot here = travel(s);
            last = here == null ? last : here;
            current[s] = last;
        }
    }

    /** The first place that a sentence says someone goes to or is in. */
    private Spot travel(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        for (int i = tokens.sentenceStart(sentence); i < end; i++) {
            if (tags.is(i, Gram.TRAVEL) || (tags.is(i, Gram.VISIT) && isPresentVisit(i))) {
                Spot spot = spots.behind(i + tags.length(i) - 1, end);
                spot = spot == null ? spots.before(i) : spot;
                if (spot != null) {
                    return spot;
                }
            }
        }
        return null;
    }

    /** "on a visit to", or a visit in the headline; other visits may be of another time. */
    private boolean isPresentVisit(int at) {
        if (tokens.inHeadline(at)) {
            return true;
        }
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            if (tags.is(i, Gram.PREPOSITION) && !tags.word(i, Gram.OF)) {
                return true;
            }
        }
        return false;
    }

    /** The country where a clause says or its story has it that it happened, or null. */
    String countryOf(Telling telling) {
        Spot own = own(telling);
        Spot spot = own != null ? own : current[telling.sentence] != null ? current[telling.sentence] : headline();
        return spot == null ? null : spot.country();
    }

    /** The day told of a meeting, with the words that tell it. */
    record Dated(MeetingDate date, int start, int end) {}

    Optional<Dated> date(Encounter encounter) {
        for (Telling telling : encounter.tellings) {
            Optional<Dated> near =
                    nearest(telling.sentence, telling.trigger, encounter.status, telling.way == Way.DISCUSS);
            if (near.isPresent()) {
                return near;
            }
        }
        int first = encounter.first().sentence;
        if (encounter.first().pronouns) {
            for (int s = first - 1; s >= Math.max(0, first - 2); s--) {
                Optional<Dated> before = nearest(s, tokens.sentenceStart(s), encounter.status, true);
                if (before.isPresent()) {
                    return before;
                }
            }
        }
        for (int s = 0; s < first && tokens.inHeadline(tokens.sentenceStart(s)); s++) {
            Optional<Dated> near = nearest(s, tokens.sentenceStart(s), encounter.status, true);
            if (near.isPresent()) {
                return near;
            }
        }
        for (int s = first - 1; s >= Math.max(0, first - 4); s--) {
            if (travel(s) != null) {
                Optional<Dated> near = nearest(s, tokens.sentenceStart(s), encounter.status, false);
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

    /**
     * What the sentence before says of day and city together: "The decision was taken in Oran on 8 April. At the table were …"; or
     * the week or day in which the first sentence sets the story.
     */
    private Optional<Dated> scene(Telling first, Status status) {
        int before = first.sentence - 1;
        if (before >= 0
                && !tokens.inHeadline(tokens.sentenceStart(before))
                && !tokens.is(tokens.sentenceStart(first.sentence), Tokens.NEW_PARAGRAPH)
                && venue(before) != null) {
            Optional<Dated> day = nearest(before, tokens.sentenceStart(before), status, true);
            if (day.isPresent()) {
                return day;
            }
        }
        if (before >= 0 && lead() == before && status == Status.HELD) {
            return daysOf(before).stream()
                    .filter(day -> (day.unit() == Day.Unit.WEEK || day.unit() == Day.Unit.DAY) && day.offset() <= 0)
                    .filter(day -> !backdrop.inDateline(day.start()))
                    .findFirst()
                    .flatMap(
                            day -> day.resolve(published, status).map(date -> new Dated(date, day.start(), day.end())));
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

    /** The first city that "in" stands before, or null. */
    private Spot venue(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        for (int i = tokens.sentenceStart(sentence); i < end; i++) {
            Spot spot = tags.word(i, Gram.IN) ? spots.behind(i, end) : null;
            if (spot != null && spot.hasCity()) {
                return spot;
            }
        }
        return null;
    }

    /** A day or span of days that the first sentences tell of the journey or the talks as a whole. */
    private Optional<Dated> told(Encounter encounter) {
        int lead = Math.min(tokens.sentences(), Math.max(4, Math.min(encounter.first().sentence, LEAD)));
        for (int s = 0; s < lead; s++) {
            if (tokens.sentenceEnd(s) - tokens.sentenceStart(s) < 8 || !tellsOfTalks(s)) {
                continue;
            }
            Optional<Dated> near = nearest(s, tokens.sentenceStart(s), encounter.status, true);
            if (near.isPresent() && isRecent(near.get().date())) {
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

    private boolean isRecent(MeetingDate date) {
        return published.isEmpty()
                || (!date.to().isBefore(published.get().minusDays(31))
                        && !date.from().isAfter(published.get().plusDays(120)));
    }

    /** "The video link was set up on December 11": a sentence soon after that speaks of the talks themselves. */
    private Optional<Dated> followingTalk(int first, Status status) {
        for (int s = first + 1; s < Math.min(tokens.sentences(), first + 3); s++) {
            for (int i = tokens.sentenceStart(s); i < tokens.sentenceEnd(s); i++) {
                if (tags.way(i) != null && tags.way(i).isNoun()) {
                    return nearest(s, i, status, true);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> nearest(int sentence, int trigger, Status status, boolean exactOnly) {
        Day best = null;
        int least = Integer.MAX_VALUE;
        for (Day day : daysOf(sentence)) {
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
            List<Day> here = daysOf(s);
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

    /** Whether the clause's own day lies long before publication, so that it is told only as background. */
    boolean isLongAgo(Telling telling) {
        for (Day day : daysOf(telling.sentence)) {
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
        for (Day day : daysOf(sentence)) {
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

    Optional<Spot> place(Encounter encounter) {
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
            if (current[telling.sentence] != null
                    && (telling == encounter.first() || !tokens.inHeadline(telling.trigger))) {
                return Optional.of(current[telling.sentence]);
            }
        }
        Spot headline = headline();
        if (headline != null) {
            return Optional.of(headline);
        }
        int before = encounter.first().sentence - 1;
        boolean scene = before >= 0
                && !tokens.is(tokens.sentenceStart(before + 1), Tokens.NEW_PARAGRAPH)
                && daysOf(before).stream().anyMatch(day -> day.exact() && !backdrop.inDateline(day.start()));
        if (scene && venue(before) != null) {
            return Optional.of(venue(before));
        }
        Spot talks = talksIn(encounter.first().sentence - 1);
        if (talks != null) {
            return Optional.of(talks);
        }
        Spot implied = implied(encounter);
        return Optional.ofNullable(implied == null ? datelined(encounter) : implied);
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
        return travel(telling.sentence);
    }

    private Spot spot(Telling telling, int i, int end) {
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

    private List<Day> daysOf(int sentence) {
        return daysBySentence.computeIfAbsent(sentence, s -> {
            var found = new ArrayList<Day>(days.in(s));
            found.removeIf(day -> isName(day.start(), s));
            return found;
        });
    }

    /** Julio Benítez: a month that is someone's name is no day. */
    private boolean isName(int token, int sentence) {
        return mentions.get(sentence).stream()
                .anyMatch(mention -> mention.nameStart <= token && token < mention.nameEnd);
    }

    /** "met X in Jordan" names a venue, "briefed X on reforms in Jordan" does not: a country must follow verb, people or day directly. */
    private boolean isVenue(Telling telling, int in) {
        return in == telling.triggerEnd
                || insideParty(telling, in - 1)
                || tokens.is(in - 1, Tokens.NUMBER)
                || tags.word(in - 1, Gram.ADVERB)
                || tags.isDate(in - 1);
    }
}
