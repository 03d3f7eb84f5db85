package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.Evidence;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.Part;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Represented;

/** Writes a meeting in the making down as a claim, each field with the quotation it rests on. */
final class Claims {
    private static final int LONGEST_PASSAGE = 2_000;
    private final Tokens tokens;
    private final Settings settings;
    private final Subjects subjects;

    Claims(Tags tags, Settings settings, Subjects subjects) {
        this.tokens = tags.tokens();
        this.settings = settings;
        this.subjects = subjects;
    }

    MeetingClaim claim(Encounter encounter) {
        var evidence = new ArrayList<Evidence>();
        Telling first = encounter.first();
        prove(evidence, "status", first.trigger, first.triggerEnd);
        prove(evidence, "format", first.trigger, first.triggerEnd);
        Optional<MeetingDate> date = settings.date(encounter).map(dated -> {
            prove(evidence, "date", dated.start(), dated.end());
            return dated.date();
        });
        Optional<Place> place = settings.place(encounter).map(spot -> place(evidence, spot));
        var participants = new ArrayList<Participant>();
        for (Party party : encounter.parties) {
            prove(evidence, "participants[" + participants.size() + "]", party);
            participants.add(participant(party));
        }
        Map<String, Subjects.Span> found = subjects.corridors(encounter.passage);
        if (found.isEmpty()) {
            found = subjects.corridors(encounter.lead);
        }
        Map<String, Subjects.Span> about = subjects.topics(encounter.passage);
        found.values().stream().findFirst().ifPresent(span -> {
            about.putIfAbsent("trade-corridors", span);
            about.putIfAbsent("transport", span);
        });
        List<String> topics = spans(evidence, "topics", about);
        List<String> corridors = spans(evidence, "corridors", found);
        var outcomes = new ArrayList<String>();
        for (Subjects.Span span : subjects.outcomes(encounter.passage)) {
            prove(evidence, "outcomes[" + outcomes.size() + "]", span.start(), span.end());
            outcomes.add(words(span.start(), span.end()));
        }
        List<String> mentions = spans(evidence, "mentions", subjects.mentions(encounter.passage));
        return new MeetingClaim(
                encounter.status,
                encounter.format,
                date,
                place,
                participants,
                topics,
                corridors,
                outcomes,
                mentions,
                passage(encounter),
                evidence,
                Confidence.of(encounter, tokens));
    }

    private Place place(List<Evidence> evidence, Spot spot) {
        if (spot.hasCity()) {
            prove(evidence, "place.city", spot.start(), spot.end());
        }
        if (spot.country() != null) {
            prove(evidence, "place.country", spot.start(), spot.end());
        }
        return new Place(
                spot.hasCity() ? Optional.of(words(spot.cityStart(), spot.cityEnd())) : Optional.empty(),
                Optional.ofNullable(spot.country()));
    }

    private Participant participant(Party party) {
        Mention named = party.mention.named() ? party.mention : party.person == null ? null : party.person.fullest;
        if (party.person != null) {
            named = party.person.fullest;
        }
        Mention office = party.mention.hasRole() && (party.person == null || party.person.office == null)
                ? party.mention
                : party.person == null ? null : party.person.office;
        return new Participant(
                named == null || !named.named() ? Optional.empty() : Optional.of(words(named.nameStart, named.nameEnd)),
                office == null ? Optional.empty() : Optional.of(words(office.roleStart, office.roleEnd)),
                represented(party),
                Optional.ofNullable(party.side),
                party.rank);
    }

    private static Optional<Represented> represented(Party party) {
        if (party.body != null) {
            return Optional.of(
                    party.body.speaksForState()
                            ? new Represented.State(party.body.id())
                            : new Represented.Organisation(party.body.id()));
        }
        return party.company == null
                ? Optional.empty()
                : Optional.of(new Represented.Organisation(party.company.replaceAll("\\s+", " ")));
    }

    private List<String> spans(List<Evidence> evidence, String field, Map<String, Subjects.Span> spans) {
        var values = new ArrayList<String>();
        spans.forEach((value, span) -> {
            prove(evidence, field + "[" + values.size() + "]", span.start(), span.end());
            values.add(value);
        });
        return values;
    }

    private Optional<String> passage(Encounter encounter) {
        var passage = new StringBuilder();
        for (int s : encounter.passage) {
            int from = tokens.sentenceStart(s);
            int to = tokens.sentenceEnd(s);
            if (from < to && passage.length() + tokens.end(to - 1) - tokens.start(from) < LONGEST_PASSAGE) {
                passage.append(passage.isEmpty() ? "" : tokens.is(from, Tokens.NEW_PARAGRAPH) ? "\n\n" : " ")
                        .append(words(from, to));
            }
        }
        return passage.isEmpty() ? Optional.empty() : Optional.of(passage.toString());
    }

    private void prove(List<Evidence> evidence, String field, Party party) {
        Mention mention = party.mention;
        if (party.person != null && !mention.named()) {
            mention = party.person.fullest;
        }
        prove(evidence, field, mention.start, mention.end);
    }

    private void prove(List<Evidence> evidence, String field, int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        boolean headline = tokens.inHeadline(from);
        int shift = headline || tokens.headlineLength() == 0 ? 0 : tokens.headlineLength();
        evidence.add(new Evidence(
                field,
                tokens.text().substring(start, end),
                headline ? Part.HEADLINE : Part.TEXT,
                start - shift,
                end - shift));
    }

    /** The words as they stand, on one line. */
    private String words(int from, int to) {
        return tokens.string(from, to).replaceAll("\\s+", " ");
    }
}
