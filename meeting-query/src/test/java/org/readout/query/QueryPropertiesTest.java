package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryPropertiesTest {
    private static final long SEED = Long.getLong("readout.seed", 20261125);
    private static final int CASES = 30_000;

    private final Random random = new Random(SEED);
    private final RandomQueries queries = new RandomQueries(random);
    private final List<MeetingFacts> meetings = Stream.generate(new RandomMeetings(random)::record)
            .map(MeetingFacts::of)
            .limit(400)
            .toList();

    @Test
    void a_printed_query_reads_as_the_same_query() {
        never(query -> !read(query.toString()).equals(new MeetingQuery(query)));
    }

    @Test
    void the_normal_form_matches_the_same_meetings() {
        never(query -> {
            var asked = new MeetingQuery(query);
            MeetingQuery normal = asked.normal();
            return some().anyMatch(meeting -> asked.matches(meeting) != normal.matches(meeting));
        });
    }

    @Test
    void the_normal_form_of_the_normal_form_is_itself() {
        never(query -> {
            MeetingQuery normal = new MeetingQuery(query).normal();
            return !normal.normal().equals(normal);
        });
    }

    @Test
    void the_normal_form_is_written_in_the_language_too() {
        never(query -> {
            MeetingQuery normal = new MeetingQuery(query).normal();
            return !hasWholeExcluded(normal.root()) && !read(normal.toString()).equals(normal);
        });
    }

    @Test
    void a_name_compared_is_compared_as_itself() {
        var words = Stream.of(RandomWords.WORDS, RandomWords.SOURCES, RandomWords.CITIES, RandomWords.ROLES)
                .flatMap(List::stream);
        assertThat(words).allSatisfy(word -> {
            String folded = TextAnalysis.fold(word);
            assertThat(TextAnalysis.fold(folded)).isEqualTo(folded);
            assertThat(TextAnalysis.words(folded)).isEqualTo(TextAnalysis.words(word));
        });
    }

    @Test
    void whatever_matches_has_reasons_that_name_its_terms() {
        var random = new Random(SEED);
        var meetings = new RandomMeetings(random);
        var queries = new RandomQueries(random);
        for (int i = 0; i < 3_000; i++) {
            var meeting = meetings.record();
            MeetingQuery query = queries.query(2);
            List<Reason> reasons = query.reasons(meeting);
            if (!query.matches(MeetingFacts.of(meeting))) {
                assertThat(reasons).as("%s, seed %d", query, SEED).isEmpty();
            }
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(read(reason.clause()).matches(MeetingFacts.of(meeting)))
                            .as("%s because of %s, seed %d", query, reason, SEED)
                            .isTrue());
        }
    }

    private void never(Predicate<Node> wrong) {
        for (int i = 0; i < CASES; i++) {
            Node query = queries.node(4);
            if (wrong.test(query)) {
                throw new AssertionError("seed " + SEED + ", case " + i + ": " + Shrinking.query(query, wrong));
            }
        }
    }

    private Stream<MeetingFacts> some() {
        int from = random.nextInt(meetings.size() - 40);
        return meetings.subList(from, from + 40).stream();
    }

    /** The parser has no word for "no meeting at all", which only a tree made by a program can ask. */
    private static boolean hasWholeExcluded(Node node) {
        return node.toString().contains("-()");
    }

    private static MeetingQuery read(String query) {
        try {
            return MeetingQuery.parse(query);
        } catch (QueryMistake e) {
            throw new AssertionError(query, e);
        }
    }
}
