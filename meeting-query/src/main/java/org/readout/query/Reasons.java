package org.readout.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.events.Evidence;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.Participant;
import org.readout.events.Represented;
import org.readout.events.vocabulary.Vocabulary;

/** Finds, for every term that a meeting met, the evidence in one of its reports. */
final class Reasons {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final MeetingRecord record;
    private final MeetingFacts facts;
    private final List<Reason> found = new ArrayList<>();

    private Reasons(MeetingRecord record) {
        this.record = record;
        this.facts = MeetingFacts.of(record);
    }

    static List<Reason> of(Node root, MeetingRecord record) {
        var reasons = new Reasons(record);
        if (Meaning.holds(root, reasons.facts)) {
            reasons.collect(root);
        }
        return List.copyOf(reasons.found);
    }

    private void collect(Node node) {
        switch (node) {
            case Node.All all -> {}
            case Node.Not not -> {}
            case Node.And and -> and.parts().forEach(this::collect);
            case Node.Or or ->
                or.parts().stream().filter(part -> Meaning.holds(part, facts)).forEach(this::collect);
            case Term term -> found.add(reason(term));
        }
    }

    private Reason reason(Term term) {
        for (MeetingReported told : record.reports()) {
            Optional<String> quote = quote(term, told);
            if (quote.isPresent()) {
                return new Reason(term.toString(), Optional.of(told.reportId()), quote);
            }
        }
        return new Reason(term.toString(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> quote(Term term, MeetingReported told) {
        MeetingClaim claim = told.meeting();
        return switch (term) {
            case Term.Country country -> participant(claim, of(Set.of(TextAnalysis.fold(country.state()))));
            case Term.Between between ->
                participant(
                        claim,
                        of(Set.copyOf(between.parties().stream()
                                .map(TextAnalysis::fold)
                                .toList())));
            case Term.Of of -> participant(claim, of(Set.of(of.represented())));
            case Term.Region region ->
                participant(
                        claim,
                        of(Set.copyOf(Meaning.statesOf(region).stream()
                                .map(TextAnalysis::fold)
                                .toList())));
            case Term.Person person -> participant(claim, one -> holdsAll(one.name(), person.name()));
            case Term.Role role -> participant(claim, one -> holdsAll(one.role(), role.role()));
            case Term.RankIs rank ->
                participant(claim, one -> one.rank() == rank.rank())
                        .or(() -> participant(
                                claim,
                                one -> rank.comparison()
                                        .holds(
                                                one.rank().seniority(),
                                                rank.rank().seniority())));
            case Term.Topic topic ->
                listed(claim, "topics", claim.topics(), Vocabulary.topics().withNarrower(topic.topic()));
            case Term.Corridor corridor ->
                listed(
                        claim,
                        "corridors",
                        claim.corridors(),
                        Vocabulary.corridors().withNarrower(corridor.corridor()));
            case Term.PlaceIs place -> field(claim, "place");
            case Term.StatusIs status -> claim.status() == status.status() ? field(claim, "status") : Optional.empty();
            case Term.FormatIs format -> claim.format() == format.format() ? field(claim, "format") : Optional.empty();
            case Term.Held held -> field(claim, "date");
            case Term.Source source -> Optional.empty();
            case Term.Reports reports -> Optional.empty();
            case Term.Text text -> sentence(text, told);
        };
    }

    private static Predicate<Participant> of(Set<String> represented) {
        return one -> one.of()
                .map(Represented::value)
                .map(TextAnalysis::fold)
                .filter(represented::contains)
                .isPresent();
    }

    private static boolean holdsAll(Optional<String> text, String words) {
        return text.map(TextAnalysis::words)
                .filter(all -> all.containsAll(TextAnalysis.words(words)))
                .isPresent();
    }

    private static Optional<String> participant(MeetingClaim claim, Predicate<Participant> asked) {
        return IntStream.range(0, claim.participants().size())
                .filter(i -> asked.test(claim.participants().get(i)))
                .boxed()
                .findFirst()
                .flatMap(i -> field(claim, "participants[" + i + "]"));
    }

    private static Optional<String> listed(MeetingClaim claim, String field, List<String> values, Set<String> asked) {
        return IntStream.range(0, values.size())
                .filter(i -> asked.contains(values.get(i)))
                .boxed()
                .findFirst()
                .flatMap(i -> field(claim, field + "[" + i + "]"));
    }

    private static Optional<String> field(MeetingClaim claim, String field) {
        return claim.evidence().stream()
                .filter(evidence ->
                        evidence.field().equals(field) || evidence.field().startsWith(field + "."))
                .map(Evidence::quote)
                .findFirst();
    }

    private static Optional<String> sentence(Term.Text asked, MeetingReported told) {
        List<String> words = asked.words();
        return told.report()
                .headline()
                .filter(headline -> TextAnalysis.words(headline).containsAll(words))
                .or(() -> told.meeting().passage().stream()
                        .flatMap(SENTENCE_END::splitAsStream)
                        .filter(sentence -> TextAnalysis.words(sentence).containsAll(words))
                        .findFirst());
    }
}
