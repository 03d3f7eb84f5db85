package org.readout.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.readout.events.MeetingDate;
import org.readout.events.Rank;
import org.readout.events.vocabulary.Vocabulary;

/** What each term means for a meeting. The SQL of records-service says the same in its words. */
final class Meaning {
    private Meaning() {}

    /** The meaning of a tree, made ready once; asking it allocates next to nothing. */
    static Condition of(Node node) {
        return switch (node) {
            case Node.All all -> facts -> true;
            case Node.And and -> {
                Condition[] parts = each(and.parts());
                yield facts -> all(parts, facts);
            }
            case Node.Or or -> {
                Condition[] parts = each(or.parts());
                yield facts -> any(parts, facts);
            }
            case Node.Not not -> {
                Condition part = of(not.part());
                yield facts -> !part.holds(facts);
            }
            case Term term -> of(term);
        };
    }

    private static Condition of(Term term) {
        return switch (term) {
            case Term.Country(String state) -> facts -> facts.states().contains(state);
            case Term.Between between -> {
                List<String> parties =
                        between.parties().stream().map(TextAnalysis::fold).toList();
                yield facts -> facts.represented().containsAll(parties);
            }
            case Term.Of(String represented) -> facts -> facts.represented().contains(represented);
            case Term.Region region -> {
                List<String> states = List.copyOf(statesOf(region));
                yield facts -> containsAny(facts.states(), states);
            }
            case Term.Person(String name) -> {
                List<String> words = TextAnalysis.words(name);
                yield facts -> oneHoldsAll(facts.names(), words);
            }
            case Term.Role(String role) -> {
                List<String> words = TextAnalysis.words(role);
                yield facts -> oneHoldsAll(facts.roles(), words);
            }
            case Term.RankIs asked -> facts -> anyRank(asked, facts.ranks());
            case Term.Topic(String topic) -> facts -> facts.topics().contains(topic);
            case Term.Corridor(String corridor) -> facts -> facts.corridors().contains(corridor);
            case Term.PlaceIs(String place) -> place(place);
            case Term.StatusIs asked -> facts -> facts.status() == asked.status();
            case Term.FormatIs asked -> facts -> facts.format() == asked.format();
            case Term.Source(String source) -> facts -> facts.sources().contains(source);
            case Term.Held held ->
                facts -> facts.date().isPresent() && meets(held, facts.date().get());
            case Term.Reports(Comparison comparison, int count) -> facts -> comparison.holds(facts.reports(), count);
            case Term.Text text -> {
                List<String> words = text.words();
                int within = text.within();
                yield within == 0
                        ? facts -> facts.text().containsPhrase(words)
                        : facts -> facts.text().containsNear(words, within);
            }
        };
    }

    private static boolean all(Condition[] parts, MeetingFacts facts) {
        for (Condition part : parts) {
            if (!part.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(Condition[] parts, MeetingFacts facts) {
        for (Condition part : parts) {
            if (part.holds(facts)) {
                return true;
            }
        }
        return false;
    }

    private static Condition[] each(List<Node> nodes) {
        return nodes.stream().map(Meaning::of).toArray(Condition[]::new);
    }

    private static Condition place(String place) {
        if (States.isCode(place)) {
            return facts -> facts.country().isPresent() && facts.country().get().equals(place);
        }
        List<String> words = TextAnalysis.words(place);
        return facts -> facts.city().containsAll(words);
    }

    /** The states that a region term asks for. */
    static Set<String> statesOf(Term.Region region) {
        return Set.copyOf(
                Vocabulary.regions().find(region.region()).orElseThrow().members());
    }

    static boolean anyRank(Term.RankIs asked, Collection<Rank> ranks) {
        for (Rank rank : ranks) {
            boolean holds = asked.comparison() == Comparison.EQUAL
                    ? rank == asked.rank()
                    : asked.comparison().holds(rank.seniority(), asked.rank().seniority());
            if (holds) {
                return true;
            }
        }
        return false;
    }

    static boolean meets(Term.Held held, MeetingDate date) {
        boolean begins =
                held.from().isEmpty() || !date.to().isBefore(held.from().get());
        return begins && (held.to().isEmpty() || !date.from().isAfter(held.to().get()));
    }

    private static boolean containsAny(Set<String> all, List<String> asked) {
        for (int i = 0; i < asked.size(); i++) {
            if (all.contains(asked.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneHoldsAll(List<Set<String>> wordSets, List<String> words) {
        for (int i = 0; i < wordSets.size(); i++) {
            if (wordSets.get(i).containsAll(words)) {
                return true;
            }
        }
        return false;
    }
}
