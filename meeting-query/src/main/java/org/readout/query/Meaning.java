package org.readout.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.readout.events.MeetingDate;
import org.readout.events.vocabulary.Vocabulary;

/** What each term means for a meeting. The SQL of records-service says the same in its words. */
final class Meaning {
    private Meaning() {}

    static boolean holds(Node node, MeetingFacts facts) {
        return switch (node) {
            case Node.All all -> true;
            case Node.And and -> all(and.parts(), facts);
            case Node.Or or -> any(or.parts(), facts);
            case Node.Not not -> !holds(not.part(), facts);
            case Term term -> holds(term, facts);
        };
    }

    private static boolean all(List<Node> parts, MeetingFacts facts) {
        for (Node part : parts) {
            if (!holds(part, facts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(List<Node> parts, MeetingFacts facts) {
        for (Node part : parts) {
            if (holds(part, facts)) {
                return true;
            }
        }
        return false;
    }

    static boolean holds(Term term, MeetingFacts facts) {
        return switch (term) {
            case Term.Country country -> facts.states().contains(country.state());
            case Term.Between between ->
                between.parties().stream().allMatch(party -> facts.represented().contains(TextAnalysis.fold(party)));
            case Term.Of of -> facts.represented().contains(of.represented());
            case Term.Region region -> meets(facts.states(), statesOf(region));
            case Term.Person person -> oneHoldsAll(facts.names(), TextAnalysis.words(person.name()));
            case Term.Role role -> oneHoldsAll(facts.roles(), TextAnalysis.words(role.role()));
            case Term.RankIs rank -> rank(rank, facts);
            case Term.Topic topic -> facts.topics().contains(topic.topic());
            case Term.Corridor corridor -> facts.corridors().contains(corridor.corridor());
            case Term.PlaceIs place ->
                States.isCode(place.place())
                        ? facts.country().filter(place.place()::equals).isPresent()
                        : facts.city().containsAll(TextAnalysis.words(place.place()));
            case Term.StatusIs status -> facts.status() == status.status();
            case Term.FormatIs format -> facts.format() == format.format();
            case Term.Source source -> facts.sources().contains(source.source());
            case Term.Held held ->
                facts.date().filter(date -> meets(held, date)).isPresent();
            case Term.Reports reports -> reports.comparison().holds(facts.reports(), reports.count());
            case Term.Text text -> text(text, facts.text());
        };
    }

    /** The states that a region term asks for. */
    static Set<String> statesOf(Term.Region region) {
        return Set.copyOf(
                Vocabulary.regions().find(region.region()).orElseThrow().members());
    }

    private static boolean rank(Term.RankIs asked, MeetingFacts facts) {
        return facts.ranks().stream()
                .anyMatch(rank -> asked.comparison() == Comparison.EQUAL
                        ? rank == asked.rank()
                        : asked.comparison()
                                .holds(rank.seniority(), asked.rank().seniority()));
    }

    private static boolean meets(Term.Held held, MeetingDate date) {
        return held.from().map(from -> !date.to().isBefore(from)).orElse(true)
                && held.to().map(to -> !date.from().isAfter(to)).orElse(true);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean oneHoldsAll(List<Set<String>> wordSets, Collection<String> words) {
        return wordSets.stream().anyMatch(set -> set.containsAll(words));
    }

    private static boolean text(Term.Text asked, TextIndex text) {
        List<String> words = asked.words();
        return asked.within() == 0
                ? text.containsPhrase(words)
                : text.containsNear(words.get(0), words.get(1), asked.within());
    }
}
