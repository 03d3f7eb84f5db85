package org.readout.records.projection.db;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.events.Chosen;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.events.json.EventsJson;
import org.readout.query.MeetingFacts;
import org.readout.query.Organisations;
import org.readout.query.TextAnalysis;
import org.readout.records.meetings.db.Literal;
import org.readout.records.meetings.db.StorableText;
import org.readout.records.projection.Heard;

/** What a meeting looks like in columns. A pure function, so that many are made at once. */
record MeetingColumns(Heard heard, Optional<MeetingRecord> told, Optional<MeetingFacts> facts) {
    static MeetingColumns of(Heard heard) {
        Optional<MeetingRecord> told = heard.lastTold();
        return new MeetingColumns(heard, told, told.map(MeetingFacts::of));
    }

    byte[] record() {
        return told.map(EventsJson::write).orElse(null);
    }

    byte[] withdrawal() {
        return heard.meeting().withdrawal().map(EventsJson::write).orElse(null);
    }

    String states() {
        return set(facts.map(MeetingFacts::states));
    }

    /** Every two states that met, as {@code GE-KZ}, in order. */
    String pairs() {
        List<String> states = facts.map(MeetingFacts::states).stream()
                .flatMap(Set::stream)
                .sorted()
                .toList();
        var pairs = new ArrayList<String>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(states.get(i) + "-" + states.get(j));
            }
        }
        return set(Optional.of(pairs));
    }

    String represented() {
        return set(facts.map(MeetingFacts::represented));
    }

    /** Whatever a report calls an organisation, it is counted once. */
    String organisations() {
        return set(Optional.of(participants()
                .flatMap(one -> one.of().stream())
                .flatMap(of -> of instanceof Represented.Organisation body
                        ? Stream.of(Organisations.canonical(body.organisation()))
                        : Stream.empty())
                .toList()));
    }

    String persons() {
        return set(Optional.of(participants()
                .flatMap(one -> one.name().stream())
                .map(TextAnalysis::fold)
                .filter(name -> !name.isEmpty())
                .toList()));
    }

    String names() {
        return json(facts.map(MeetingFacts::names));
    }

    String roles() {
        return json(facts.map(MeetingFacts::roles));
    }

    String ranks() {
        return set(facts.map(known -> known.ranks().stream().map(Rank::word).toList()));
    }

    String topics() {
        return set(facts.map(MeetingFacts::topics));
    }

    String corridors() {
        return set(facts.map(MeetingFacts::corridors));
    }

    String country() {
        return facts.flatMap(MeetingFacts::country).map(StorableText::of).orElse(null);
    }

    String city() {
        return set(facts.map(MeetingFacts::city));
    }

    String status() {
        return facts.map(known -> known.status().word()).orElse(null);
    }

    String format() {
        return facts.map(known -> known.format().word()).orElse(null);
    }

    String heldFrom() {
        return facts.flatMap(MeetingFacts::date)
                .map(MeetingDate::from)
                .map(Literal::day)
                .orElse(null);
    }

    String heldTo() {
        return facts.flatMap(MeetingFacts::date)
                .map(MeetingDate::to)
                .map(Literal::day)
                .orElse(null);
    }

    String sources() {
        return set(facts.map(MeetingFacts::sources));
    }

    int reports() {
        return facts.map(MeetingFacts::reports).orElse(0);
    }

    String words() {
        return StorableText.of(facts.map(known -> known.text().toTsvector()).orElse(""));
    }

    private Stream<Participant> participants() {
        return told.stream().flatMap(record -> record.participants().stream()).map(Chosen::value);
    }

    private static String set(Optional<? extends Collection<String>> values) {
        return values.stream()
                .flatMap(Collection::stream)
                .map(StorableText::of)
                .collect(collectingAndThen(toCollection(TreeSet::new), Literal::array));
    }

    private static String json(Optional<List<Set<String>>> wordSets) {
        List<Set<String>> sorted = wordSets.orElse(List.of()).stream()
                .<Set<String>>map(words -> words.stream().map(StorableText::of).collect(toCollection(TreeSet::new)))
                .toList();
        return new String(EventsJson.write(sorted), StandardCharsets.UTF_8);
    }
}
