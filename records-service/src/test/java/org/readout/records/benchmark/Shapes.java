package org.readout.records.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;
import org.readout.query.TextAnalysis;
import org.readout.records.benchmark.Shape.Asked;
import org.readout.records.numbers.Clock;
import org.readout.records.numbers.Network;
import org.readout.records.numbers.Step;
import org.readout.records.search.Cursor.Direction;
import org.readout.records.search.Facet;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;

/** The kinds of question that are measured. */
final class Shapes {
    private static final int LIMIT = 20;
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final String REPORTED = " order by m.first_recorded_at desc, m.id desc limit 21";
    private static final String HELD = " order by m.held_order desc, m.id desc limit 21";

    /** A question, and the conditions in SQL that mean the same. */
    private record Both(String query, String sql) {}

    static final List<Shape> ALL = all();

    private Shapes() {}

    private static List<Shape> all() {
        var all = new ArrayList<Shape>();
        all.add(meetings("newest", Sort.REPORTED, draw -> new Both("", "true")));
        all.add(meetings("newestHeld", Sort.HELD, draw -> new Both("", "true")));
        all.add(meetings("newestChange", Sort.UPDATED, draw -> new Both("", "true")));
        all.add(meetings("country", Sort.REPORTED, draw -> country(draw.state())));
        all.add(meetings("countryByDay", Sort.HELD, draw -> country(draw.state())));
        all.add(meetings("quietCountry", Sort.REPORTED, draw -> country(draw.quietState())));
        all.add(meetings("topic", Sort.REPORTED, draw -> topic(draw.topic())));
        all.add(meetings("countryTopic", Sort.REPORTED, draw -> and(country(draw.state()), topic(draw.topic()))));
        all.add(meetings(
                "countryTopicPlanned",
                Sort.HELD,
                draw -> and(
                        country(draw.state()),
                        topic(draw.topic()),
                        new Both("status:planned", "m.status = 'planned'"))));
        all.add(meetings("corridor", Sort.REPORTED, draw -> corridor(draw.corridor())));
        all.add(meetings("corridorCountry", Sort.HELD, draw -> and(corridor(draw.corridor()), country(draw.state()))));
        all.add(meetings("organisation", Sort.REPORTED, draw -> of(draw.organisation())));
        all.add(meetings("region", Sort.REPORTED, draw -> region("central-asia")));
        all.add(meetings("regionTopic", Sort.REPORTED, draw -> and(region("caucasus"), topic(draw.topic()))));
        all.add(meetings(
                "rank",
                Sort.REPORTED,
                draw -> and(
                        country(draw.state()),
                        new Both(
                                "rank>=minister",
                                "m.ranks && '{head-of-state,head-of-government,parliament-speaker,minister}'"))));
        all.add(meetings("role", Sort.REPORTED, draw -> role(draw.official(draw.state()))));
        all.add(meetings("placeCountry", Sort.REPORTED, draw -> placeCountry(draw.state())));
        all.add(meetings("placeCity", Sort.HELD, draw -> placeCity("Tbilisi")));
        all.add(meetings("planned", Sort.HELD, draw -> new Both("status:planned", "m.status = 'planned'")));
        all.add(meetings("byPhone", Sort.REPORTED, draw -> new Both("format:phone", "m.format = 'phone'")));
        all.add(meetings("source", Sort.REPORTED, draw -> source(draw.source())));
        all.add(meetings("countryMonth", Sort.HELD, draw -> and(country(draw.state()), month(draw.month()))));
        all.add(meetings("month", Sort.HELD, draw -> month(draw.month())));
        all.add(meetings(
                "manyReports",
                Sort.REPORTED,
                draw -> and(country(draw.state()), new Both("reports>=4", "m.reports >= 4"))));
        all.add(meetings("either", Sort.REPORTED, draw -> either(draw.state(), draw.quietState(), draw.topic())));
        all.add(meetings("without", Sort.REPORTED, draw -> without(draw.state(), draw.topic())));
        all.add(meetings("person", Sort.REPORTED, draw -> person(draw.official(draw.state()))));
        all.add(meetings(
                "personTopic", Sort.HELD, draw -> and(person(draw.official(draw.state())), topic(draw.topic()))));
        all.add(meetings("commonWord", Sort.REPORTED, draw -> words(draw.commonWord())));
        all.add(meetings("rareWord", Sort.REPORTED, draw -> words(draw.rareWord())));
        all.add(meetings("rareWordByRelevance", Sort.RELEVANCE, draw -> words(draw.rareWord())));
        all.add(meetings("twoWords", Sort.REPORTED, draw -> words(draw.commonWord(), draw.rareWord())));
        all.add(meetings(
                "wordCountry", Sort.REPORTED, draw -> and(words(draw.commonWord()), country(draw.quietState()))));
        all.add(meetings("phrase", Sort.REPORTED, draw -> phrase("rail freight")));
        all.add(meetings("near", Sort.REPORTED, draw -> near(draw.commonWord(), draw.rareWord())));
        all.add(meetings("pair", Sort.REPORTED, draw -> pair(draw)));
        all.add(meetings("pairTopic", Sort.HELD, draw -> and(pair(draw), topic(draw.topic()))));
        all.add(deep("deep", Direction.NEXT, draw -> new Both("", "true")));
        all.add(deep("deepBackwards", Direction.PREVIOUS, draw -> new Both("", "true")));
        all.add(deep("deepCountry", Direction.NEXT, draw -> country(draw.state())));
        all.add(facets(
                "facetsOfCountry", EnumSet.of(Facet.STATE, Facet.TOPIC, Facet.MONTH), draw -> country(draw.state())));
        all.add(facets("facetsOfPair", EnumSet.of(Facet.TOPIC, Facet.PERSON, Facet.STATUS), Shapes::pair));
        all.add(facets("facetsOfAll", EnumSet.of(Facet.TOPIC), draw -> new Both("", "true")));
        all.add(series("seriesOfCountry", draw -> country(draw.state())));
        all.add(series("seriesOfAll", draw -> new Both("", "true")));
        all.add(network("networkOfTopic", Network.Kind.STATES, "states", draw -> topic(draw.topic())));
        all.add(network("networkOfPersons", Network.Kind.PERSONS, "persons", draw -> corridor(draw.corridor())));
        all.add(trends("trends", draw -> country(draw.state())));
        return List.copyOf(all);
    }

    private static Both country(String state) {
        return new Both("country:" + state, "m.states @> '{" + state + "}'");
    }

    private static Both topic(String topic) {
        return new Both("topic:" + topic, "m.topics @> '{" + topic + "}'");
    }

    private static Both corridor(String corridor) {
        return new Both("corridor:" + corridor, "m.corridors @> '{" + corridor + "}'");
    }

    private static Both of(String organisation) {
        return new Both("of:" + organisation, "m.represented @> '{" + TextAnalysis.fold(organisation) + "}'");
    }

    private static Both region(String region) {
        return new Both(
                "region:" + region,
                "m.states && '{"
                        + String.join(
                                ",",
                                Vocabulary.regions().find(region).orElseThrow().members()) + "}'");
    }

    private static Both role(World.Official official) {
        return new Both("role:\"" + official.role() + "\"", "m.roles @> '[" + json(official.role()) + "]'::jsonb");
    }

    private static Both person(World.Official official) {
        return new Both("person:\"" + official.name() + "\"", "m.names @> '[" + json(official.name()) + "]'::jsonb");
    }

    private static String json(String text) {
        return "[\"" + String.join("\",\"", TextAnalysis.words(text)) + "\"]";
    }

    private static Both placeCountry(String state) {
        return new Both("place:" + state, "m.country = '" + state + "'");
    }

    private static Both placeCity(String city) {
        return new Both("place:" + city, "m.city @> '{" + String.join(",", TextAnalysis.words(city)) + "}'");
    }

    private static Both phrase(String phrase) {
        return new Both(
                "\"" + phrase + "\"", "m.words @@ '" + String.join(" <-> ", TextAnalysis.words(phrase)) + "'::tsquery");
    }

    private static Both source(String source) {
        return new Both("source:" + source, "m.sources @> '{" + TextAnalysis.fold(source) + "}'");
    }

    private static Both month(String month) {
        return new Both(
                "held:" + month,
                "daterange(m.held_from, m.held_to, '[]') && daterange('" + month + "-01', ('" + month
                        + "-01'::date + interval '1 month')::date) and m.held_from is not null");
    }

    private static Both either(String one, String other, String topic) {
        return new Both(
                "(country:" + one + " OR country:" + other + ") topic:" + topic,
                "m.states && '{" + one + "," + other + "}' and m.topics @> '{" + topic + "}'");
    }

    private static Both without(String state, String topic) {
        return new Both(
                "country:" + state + " -topic:" + topic,
                "m.states @> '{" + state + "}' and not m.topics @> '{" + topic + "}'");
    }

    private static Both words(String... words) {
        return new Both(String.join(" ", words), "m.words @@ '" + String.join(" & ", words) + "'::tsquery");
    }

    /** PostgreSQL has no operator for words near each other in any order; who writes by hand tries each distance. */
    private static Both near(String one, String other) {
        var distances = new ArrayList<String>();
        for (int distance = 1; distance <= 5; distance++) {
            distances.add(one + " <" + distance + "> " + other);
            distances.add(other + " <" + distance + "> " + one);
        }
        return new Both(
                "\"" + one + " " + other + "\"~5", "m.words @@ '" + String.join(" | ", distances) + "'::tsquery");
    }

    private static Both pair(Draw draw) {
        String one = draw.state();
        String other = draw.otherThan(one);
        return new Both(
                "between:" + one + "," + other,
                "m.represented @> '{" + TextAnalysis.fold(one) + "," + TextAnalysis.fold(other) + "}'");
    }

    private static Both and(Both... parts) {
        return new Both(
                String.join(" ", Arrays.stream(parts).map(Both::query).toList()),
                String.join(" and ", Arrays.stream(parts).map(Both::sql).toList()));
    }

    private static Shape meetings(String name, Sort sort, Function<Draw, Both> drawn) {
        return new Shape(name, draw -> {
            Both both = drawn.apply(draw);
            String order = switch (sort) {
                case REPORTED -> REPORTED;
                case HELD -> HELD;
                case UPDATED -> " order by m.change desc limit 21";
                case RELEVANCE ->
                    " order by ts_rank_cd(m.words, '" + both.query() + "'::tsquery) desc, m.id desc limit 21";
            };
            return new Asked(
                    desk -> Lines.of(
                            desk.search().search(new Question(parsed(both.query()), sort, Optional.empty(), LIMIT))),
                    desk -> ByHand.meetings(desk.byHand(), both.sql() + order, LIMIT));
        });
    }

    private static Shape deep(String name, Direction direction, Function<Draw, Both> drawn) {
        return new Shape(name, draw -> {
            Both both = drawn.apply(draw);
            Draw.Deep place = draw.place();
            boolean next = direction == Direction.NEXT;
            String tail = both.sql() + " and (m.first_recorded_at, m.id) " + (next ? "<" : ">") + " ('"
                    + place.recordedAt() + "', '"
                    + place.id() + "')"
                    + (next ? REPORTED : " order by m.first_recorded_at, m.id limit 21");
            return new Asked(
                    desk -> Lines.of(desk.search()
                            .search(new Question(
                                    parsed(both.query()), Sort.REPORTED, Optional.of(place.cursor(direction)), LIMIT))),
                    desk -> next
                            ? ByHand.meetings(desk.byHand(), tail, LIMIT)
                            : ByHand.meetings(desk.byHand(), tail, LIMIT).reversed());
        });
    }

    private static Shape facets(String name, Set<Facet> facets, Function<Draw, Both> drawn) {
        return new Shape(name, draw -> {
            Both both = drawn.apply(draw);
            return new Asked(
                    desk -> Lines.of(desk.search().count(parsed(both.query()), facets, LIMIT)),
                    desk -> ByHand.facets(desk.byHand(), both.sql(), facets, LIMIT));
        });
    }

    private static Shape series(String name, Function<Draw, Both> drawn) {
        return new Shape(name, draw -> {
            Both both = drawn.apply(draw);
            return new Asked(
                    desk -> Lines.ofSeries(desk.numbers()
                            .series(
                                    parsed(both.query()),
                                    Step.MONTH,
                                    Clock.HELD,
                                    ZoneId.of("UTC"),
                                    Optional.empty(),
                                    1)),
                    desk -> ByHand.lines(
                            desk.byHand(),
                            "select 'all', date_trunc('month', m.held_from)::date, count(*) from meeting m where not m.withdrawn"
                                    + " and m.held_from is not null and " + both.sql() + " group by 2 order by 2"));
        });
    }

    private static Shape network(String name, Network.Kind kind, String column, Function<Draw, Both> drawn) {
        return new Shape(name, draw -> {
            Both both = drawn.apply(draw);
            return new Asked(
                    desk -> Lines.of(desk.numbers().network(parsed(both.query()), kind, 200)),
                    desk -> ByHand.network(desk.byHand(), both.sql(), column, 200));
        });
    }

    private static Shape trends(String name, Function<Draw, Both> drawn) {
        return new Shape(name, draw -> {
            Both both = drawn.apply(draw);
            return new Asked(
                    desk -> Lines.ofTrends(desk.numbers().trends(parsed(both.query()), Facet.TOPIC, UNTIL, 30, LIMIT)),
                    desk -> ByHand.lines(
                            desk.byHand(),
                            "with counted as (select topic, count(*) filter (where m.first_recorded_at > '"
                                    + UNTIL.minusDays(29)
                                    + "') as now, count(*) filter (where m.first_recorded_at <= '" + UNTIL.minusDays(29)
                                    + "') / 4.0::float8 as before from meeting m, unnest(m.topics) as topic where not m.withdrawn"
                                    + " and m.first_recorded_at > '" + UNTIL.minusDays(149)
                                    + "' and m.first_recorded_at <= '"
                                    + UNTIL.plusDays(1) + "' and " + both.sql()
                                    + " group by topic) select topic, now from counted where now > 0"
                                    + " order by (now + 1) / (before + 1) desc, now desc, topic limit " + LIMIT));
        });
    }

    private static MeetingQuery parsed(String query) throws QueryMistake {
        return MeetingQuery.parse(query);
    }
}
