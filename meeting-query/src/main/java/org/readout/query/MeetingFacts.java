package org.readout.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.events.Chosen;
import org.readout.events.Format;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Report;
import org.readout.events.Represented;
import org.readout.events.Status;
import org.readout.events.vocabulary.Vocabulary;

/**
 * What can be asked of a meeting, computed once from its record: memory matches on it, records-service stores it in
 * columns, notify-service files queries under it.
 *
 * @param states codes of the states represented
 * @param represented everything represented: codes of states and ids of known organisations, else names, all folded by
 *     {@link TextAnalysis#fold}
 * @param names the words of each participant's name
 * @param roles the words of each participant's role
 * @param ranks the offices present
 * @param topics the topics and all broader ones
 * @param corridors the corridors and all broader ones
 * @param country where it took place
 * @param city the words of the city's name
 * @param status held, planned or cancelled
 * @param format in person, by phone or by video
 * @param date the told days
 * @param sources folded names of the sources that tell of it
 * @param reports how many reports tell of it
 * @param text the words of headlines, passages, names and roles
 */
public record MeetingFacts(
        Set<String> states,
        Set<String> represented,
        List<Set<String>> names,
        List<Set<String>> roles,
        Set<Rank> ranks,
        Set<String> topics,
        Set<String> corridors,
        Optional<String> country,
        Set<String> city,
        Status status,
        Format format,
        Optional<MeetingDate> date,
        Set<String> sources,
        int reports,
        TextIndex text) {

    /** The facts of a record. */
    public static MeetingFacts of(MeetingRecord record) {
        List<Participant> participants =
                record.participants().stream().map(Chosen::value).toList();
        return new MeetingFacts(
                represented(
                        participants, of -> of instanceof Represented.State ? Stream.of(of.value()) : Stream.empty()),
                represented(participants, of -> Stream.of(Organisations.represented(of))),
                participants.stream()
                        .flatMap(one -> one.name().stream())
                        .map(MeetingFacts::wordSet)
                        .toList(),
                participants.stream()
                        .flatMap(one -> one.role().stream())
                        .map(MeetingFacts::wordSet)
                        .toList(),
                participants.stream().map(Participant::rank).collect(Collectors.toUnmodifiableSet()),
                withBroader(Vocabulary.topics(), record.topics()),
                withBroader(Vocabulary.corridors(), record.corridors()),
                record.place().flatMap(place -> place.value().country()),
                record.place()
                        .flatMap(place -> place.value().city())
                        .map(MeetingFacts::wordSet)
                        .orElse(Set.of()),
                record.status().value(),
                record.format().value(),
                record.date().map(Chosen::value),
                record.reports().stream()
                        .map(told -> TextAnalysis.fold(told.report().source()))
                        .collect(Collectors.toUnmodifiableSet()),
                record.reports().size(),
                TextIndex.of(texts(record)));
    }

    private static Set<String> represented(List<Participant> participants, Function<Represented, Stream<String>> what) {
        return participants.stream()
                .flatMap(one -> one.of().stream())
                .flatMap(what)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> wordSet(String text) {
        return Set.copyOf(TextAnalysis.words(text));
    }

    private static Set<String> withBroader(Vocabulary vocabulary, List<String> ids) {
        var all = new LinkedHashSet<String>();
        for (String id : ids) {
            all.addAll(vocabulary.withBroader(id));
        }
        return Set.copyOf(all);
    }

    private static List<String> texts(MeetingRecord record) {
        var texts = new ArrayList<String>();
        for (var told : record.reports()) {
            Report report = told.report();
            report.headline().ifPresent(texts::add);
            told.meeting().passage().ifPresent(texts::add);
            for (Participant participant : told.meeting().participants()) {
                participant.name().ifPresent(texts::add);
                participant.role().ifPresent(texts::add);
            }
        }
        return texts.stream().distinct().toList();
    }
}
