package org.readout.records.search.db;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.events.Rank;
import org.readout.events.json.EventsJson;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.Comparison;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.query.States;
import org.readout.query.Term;
import org.readout.query.TextAnalysis;
import org.readout.records.meetings.db.Literal;
import org.readout.records.meetings.db.StorableText;

/**
 * What a query means for a row of {@code meeting}, called {@code m}: the same that {@code MeetingQuery.matches} means for a meeting in memory.
 */
public final class QueryCondition {
    private QueryCondition() {}

    /** The condition that says what the query says. */
    public static Condition of(MeetingQuery query) {
        return of(query.root());
    }

    private static Condition of(Node node) {
        return switch (node) {
            case Node.All all -> Condition.ALWAYS;
            case Node.And and ->
                Condition.joined(
                        "and", and.parts().stream().map(QueryCondition::of).toList());
            case Node.Or or ->
                Condition.joined(
                        "or", or.parts().stream().map(QueryCondition::of).toList());
            // What a meeting does not tell is null in SQL and false in the language.
            case Node.Not not -> {
                Condition part = of(not.part());
                yield new Condition("((" + part.sql() + ") is not true)", part.values());
            }
            case Term term -> of(term);
        };
    }

    private static Condition of(Term term) {
        return switch (term) {
            case Term.Country country -> holdsAll("m.states", List.of(country.state()));
            case Term.Between between ->
                holdsAll(
                        "m.represented",
                        between.parties().stream().map(TextAnalysis::fold).toList());
            case Term.Of of -> holdsAll("m.represented", List.of(of.represented()));
            case Term.Region region ->
                holdsOne(
                        "m.states",
                        Vocabulary.regions().find(region.region()).orElseThrow().members());
            case Term.Person person -> oneHoldsAll("m.names", TextAnalysis.words(person.name()));
            case Term.Role role -> oneHoldsAll("m.roles", TextAnalysis.words(role.role()));
            case Term.RankIs rank -> holdsOne("m.ranks", ranks(rank));
            case Term.Topic topic -> holdsAll("m.topics", List.of(topic.topic()));
            case Term.Corridor corridor -> holdsAll("m.corridors", List.of(corridor.corridor()));
            case Term.PlaceIs place ->
                States.find(place.place()).filter(place.place()::equals).isPresent()
                        ? Condition.of("m.country = ?", place.place())
                        : holdsAll("m.city", TextAnalysis.words(place.place()));
            case Term.StatusIs status ->
                Condition.of("m.status = ?", status.status().word());
            case Term.FormatIs format ->
                Condition.of("m.format = ?", format.format().word());
            case Term.Source source -> holdsAll("m.sources", List.of(source.source()));
            case Term.Held held ->
                // The second half says nothing new, but lets lists by day begin at the end of the time asked for.
                Condition.of(
                        "(m.held_from is not null and daterange(m.held_from, m.held_to, '[]') && daterange(?::date, ?::date, '[]')"
                                + " and m.held_order <= ?::date)",
                        held.from().map(Literal::day).orElse("-infinity"),
                        held.to().map(Literal::day).orElse("infinity"),
                        held.to().map(Literal::day).orElse("infinity"));
            case Term.Reports reports ->
                Condition.of("m.reports " + reports.comparison().sign() + " ?", reports.count());
            case Term.Text text -> TextQuery.condition(text);
        };
    }

    private static List<String> ranks(Term.RankIs asked) {
        return Arrays.stream(Rank.values())
                .filter(rank -> asked.comparison() == Comparison.EQUAL
                        ? rank == asked.rank()
                        : asked.comparison()
                                .holds(rank.seniority(), asked.rank().seniority()))
                .map(Rank::word)
                .toList();
    }

    private static Condition holdsAll(String column, Collection<String> values) {
        return Condition.of(column + " @> ?::text[]", array(values));
    }

    private static Condition holdsOne(String column, Collection<String> values) {
        return values.isEmpty() ? Condition.NEVER : Condition.of(column + " && ?::text[]", array(values));
    }

    /** In jsonb an array of arrays holds another when for each inner array of that one there is one of its own that holds it. */
    private static Condition oneHoldsAll(String column, List<String> words) {
        byte[] json = EventsJson.write(List.of(storable(words).toList()));
        return Condition.of(column + " @> ?::jsonb", new String(json, StandardCharsets.UTF_8));
    }

    private static String array(Collection<String> values) {
        return Literal.array(new TreeSet<>(storable(values).toList()));
    }

    private static Stream<String> storable(Collection<String> values) {
        return values.stream().map(StorableText::of);
    }
}
