package org.readout.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingReported;
import org.readout.events.Part;
import org.readout.events.Participant;
import org.readout.events.vocabulary.Vocabulary;

/** Where one report shows that a term is met. */
record Proof(String field, Optional<String> quote, Optional<String> sentence) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。؟…])\\s+|\\n+");

    static Optional<Proof> of(Term term, MeetingReported told) {
        MeetingClaim claim = told.meeting();
        return switch (term) {
            case Term.Country(String state) -> represented(told, Set.of(TextAnalysis.fold(state)));
            case Term.Between between -> Optional.empty(); // asked party by party
            case Term.Of(String represented) -> represented(told, Set.of(represented));
            case Term.Region region ->
                represented(
                        told,
                        Set.copyOf(Meaning.statesOf(region).stream()
                                .map(TextAnalysis::fold)
                                .toList()));
            case Term.Person(String name) -> participant(told, one -> holdsAll(one.name(), name));
            case Term.Role(String role) -> participant(told, one -> holdsAll(one.role(), role));
            case Term.RankIs rank ->
                participant(told, one -> one.rank() == rank.rank() && Meaning.anyRank(rank, Set.of(one.rank())))
                        .or(() -> participant(told, one -> Meaning.anyRank(rank, Set.of(one.rank()))));
            case Term.Topic(String topic) ->
                listed(told, "topics", claim.topics(), Vocabulary.topics().withNarrower(topic));
            case Term.Corridor(String corridor) ->
                listed(
                        told,
                        "corridors",
                        claim.corridors(),
                        Vocabulary.corridors().withNarrower(corridor));
            case Term.PlaceIs(String place) -> place(told, place);
            case Term.StatusIs status -> claim.status() == status.status() ? field(told, "status") : Optional.empty();
            case Term.FormatIs format -> claim.format() == format.format() ? field(told, "format") : Optional.empty();
            case Term.Held held ->
                claim.date().filter(date -> Meaning.meets(held, date)).flatMap(date -> field(told, "date"));
            case Term.Source(String source) ->
                TextAnalysis.fold(told.report().source()).equals(source)
                        ? Optional.of(new Proof("source", Optional.empty(), Optional.empty()))
                        : Optional.empty();
            case Term.Reports reports -> Optional.empty();
            case Term.Text text -> text(told, text);
        };
    }

    private static Optional<Proof> represented(MeetingReported told, Set<String> asked) {
        return participant(
                told,
                one -> one.of()
                        .map(Organisations::represented)
                        .filter(asked::contains)
                        .isPresent());
    }

    private static boolean holdsAll(Optional<String> text, String words) {
        return text.map(TextAnalysis::words)
                .filter(all -> Set.copyOf(all).containsAll(TextAnalysis.words(words)))
                .isPresent();
    }

    private static Optional<Proof> place(MeetingReported told, String place) {
        return told.meeting().place().flatMap(claimed -> {
            if (States.isCode(place)) {
                return claimed.country().filter(place::equals).isPresent()
                        ? field(told, "place.country").or(() -> field(told, "place"))
                        : Optional.empty();
            }
            return holdsAll(claimed.city(), place)
                    ? field(told, "place.city").or(() -> field(told, "place"))
                    : Optional.empty();
        });
    }

    private static Optional<Proof> participant(MeetingReported told, Predicate<Participant> asked) {
        List<Participant> participants = told.meeting().participants();
        return first(participants.size(), i -> asked.test(participants.get(i)))
                .flatMap(i -> field(told, "participants[" + i + "]"));
    }

    private static Optional<Proof> listed(MeetingReported told, String field, List<String> values, Set<String> asked) {
        return first(values.size(), i -> asked.contains(values.get(i)))
                .flatMap(i -> field(told, field + "[" + i + "]"));
    }

    private static Optional<Integer> first(int size, Predicate<Integer> asked) {
        return IntStream.range(0, size).boxed().filter(asked).findFirst();
    }

    private static Optional<Proof> field(MeetingReported told, String field) {
        return told.meeting().evidence().stream()
                .filter(evidence ->
                        evidence.field().equals(field) || evidence.field().startsWith(field + "."))
                .findFirst()
                .map(evidence -> new Proof(
                        field,
                        Optional.of(evidence.quote()),
                        (evidence.in() == Part.HEADLINE ? told.report().headline().stream() : sentences(told))
                                .filter(sentence -> sentence.contains(evidence.quote()))
                                .findFirst()));
    }

    private static Stream<String> sentences(MeetingReported told) {
        return told.meeting().passage().stream().flatMap(SENTENCE_END::splitAsStream);
    }

    private static Optional<Proof> text(MeetingReported told, Term.Text asked) {
        return told.report()
                .headline()
                .filter(headline -> isIn(asked, headline))
                .map(headline -> shown("headline", headline))
                .or(() -> sentences(told)
                        .filter(sentence -> isIn(asked, sentence))
                        .findFirst()
                        .map(sentence -> shown("passage", sentence)))
                .or(() -> participant(
                        told,
                        one -> Stream.concat(one.name().stream(), one.role().stream())
                                .anyMatch(text -> isIn(asked, text))))
                .or(() -> acrossSentences(told, asked));
    }

    private static Optional<Proof> acrossSentences(MeetingReported told, Term.Text asked) {
        List<String> words = asked.words();
        return told.meeting()
                .passage()
                .filter(passage -> isIn(asked, passage))
                .flatMap(passage -> sentences(told)
                        .filter(sentence -> words.stream().anyMatch(TextAnalysis.words(sentence)::contains))
                        .findFirst())
                .map(sentence -> shown("passage", sentence));
    }

    private static boolean isIn(Term.Text asked, String text) {
        TextIndex index = TextIndex.of(List.of(text));
        return asked.within() == 0
                ? index.containsPhrase(asked.words())
                : index.containsNear(asked.words(), asked.within());
    }

    private static Proof shown(String field, String sentence) {
        return new Proof(field, Optional.of(sentence), Optional.of(sentence));
    }
}
