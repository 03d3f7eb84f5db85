package org.readout.notify.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.query.QueryMistake;
import org.readout.query.RandomMeetings;
import org.readout.query.RandomQueries;
import org.readout.query.Shrinking;
import org.readout.query.Term;

class SubscriptionIndexTest {
    private static final long SEED = Long.getLong("readout.seed", 20261125);

    private final Random random = new Random(SEED);
    private final RandomQueries queries = new RandomQueries(random);
    private final List<MeetingFacts> meetings = Stream.generate(new RandomMeetings(random)::record)
            .map(MeetingFacts::of)
            .limit(300)
            .toList();
    private final List<Quarantined<Integer>> quarantined = new ArrayList<>();
    private final SubscriptionIndex<Integer> index = new SubscriptionIndex<>(quarantined::add);

    @Test
    void a_meeting_finds_exactly_the_queries_that_it_answers() {
        Map<Integer, MeetingQuery> all = new HashMap<>();
        for (int id = 0; id < 4_000; id++) {
            MeetingQuery query = queries.query(id % 5);
            all.put(id, query);
            index.put(id, query);
        }

        for (MeetingFacts meeting : meetings) {
            List<Integer> found = index.match(meeting);
            assertThat(found).doesNotHaveDuplicates();
            Set<Integer> differing = new TreeSet<>(walk(all, meeting));
            found.forEach(id -> {
                if (!differing.remove(id)) {
                    differing.add(id);
                }
            });
            assertThat(differing)
                    .as(() -> "seed " + SEED + ": "
                            + smallest(all.get(differing.iterator().next()), meeting))
                    .isEmpty();
        }
        assertThat(quarantined).isEmpty();
    }

    @Test
    void a_query_too_wide_to_take_apart_is_found_as_well() throws QueryMistake {
        String wide = Stream.generate(() -> "(country:KZ OR country:GE OR rail OR freight)")
                .limit(8)
                .collect(Collectors.joining(" "));
        index.put(1, MeetingQuery.parse(wide));
        index.put(2, MeetingQuery.parse("-(" + wide + ")"));
        MeetingQuery query = MeetingQuery.parse(wide);

        assertThat(meetings)
                .allSatisfy(
                        meeting -> assertThat(index.match(meeting)).containsExactly(query.matches(meeting) ? 1 : 2));
    }

    @Test
    void the_empty_query_is_found_by_every_meeting_and_one_that_excludes_all_by_none() {
        index.put(1, new MeetingQuery(new Node.All()));
        index.put(2, new MeetingQuery(new Node.Not(new Node.All())));

        assertThat(meetings)
                .allSatisfy(meeting -> assertThat(index.match(meeting)).containsExactly(1));
    }

    @Test
    void a_query_put_again_takes_the_place_of_the_former() throws QueryMistake {
        index.put(1, MeetingQuery.parse(""));
        index.put(1, MeetingQuery.parse("reports>=1000"));

        assertThat(meetings)
                .allSatisfy(meeting -> assertThat(index.match(meeting)).isEmpty());
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void what_was_removed_stays_away_also_when_the_index_has_shrunk() {
        Map<Integer, MeetingQuery> all = new HashMap<>();
        for (int id = 0; id < 5_000; id++) {
            MeetingQuery query = queries.query(2);
            all.put(id, query);
            index.put(id, query);
        }
        for (int id = 0; id < 5_000; id++) {
            if (id % 10 != 0) {
                assertThat(index.remove(id)).isTrue();
                all.remove(id);
            }
        }

        assertThat(index.remove(1)).isFalse();
        assertThat(index.size()).isEqualTo(all.size());
        assertThat(meetings)
                .allSatisfy(meeting ->
                        assertThat(index.match(meeting)).containsExactlyInAnyOrderElementsOf(walk(all, meeting)));
    }

    @Test
    void queries_come_and_go_while_meetings_match() throws Exception {
        Map<Integer, MeetingQuery> lasting = new HashMap<>();
        for (int id = 0; id < 1_000; id++) {
            lasting.put(id, queries.query(3));
        }
        lasting.forEach(index::put);
        List<MeetingQuery> passing =
                Stream.generate(() -> queries.query(3)).limit(500).toList();
        Map<MeetingFacts, Set<Integer>> expected =
                meetings.stream().collect(Collectors.toMap(meeting -> meeting, meeting -> walk(lasting, meeting)));

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<?> writer = threads.submit(() -> {
                for (int round = 0; round < 20; round++) {
                    for (int i = 0; i < passing.size(); i++) {
                        index.put(10_000 + i, passing.get(i));
                        index.put(i, lasting.get(i));
                    }
                    for (int i = 0; i < passing.size(); i++) {
                        index.remove(10_000 + i);
                    }
                }
            });
            List<Future<?>> readers = Stream.<Future<?>>generate(() -> threads.submit(() -> {
                        do {
                            expected.forEach(this::findsTheLasting);
                        } while (!writer.isDone());
                    }))
                    .limit(2)
                    .toList();
            writer.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
        expected.forEach((meeting, ids) -> assertThat(index.match(meeting)).containsExactlyInAnyOrderElementsOf(ids));
    }

    @Test
    void a_query_that_throws_is_taken_out_and_reported_and_the_others_are_found() throws QueryMistake {
        index.put(1, new MeetingQuery(new Node.And(List.of(new Term.Reports(null, 1), new Term.Reports(null, 2)))));
        index.put(2, MeetingQuery.parse(""));

        assertThat(index.match(meetings.getFirst())).containsExactly(2);
        assertThat(quarantined).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(1);
            assertThat(one.cause()).isInstanceOf(NullPointerException.class);
        });
        assertThat(index.match(meetings.getFirst())).containsExactly(2);
        assertThat(quarantined).hasSize(1);
    }

    @Test
    void a_query_that_cannot_be_kept_leaves_nothing_behind() {
        var unfit = new Node.Or(List.of(new Node.All(), new Term.Text(null, 0)));

        assertThatThrownBy(() -> index.put(1, new MeetingQuery(unfit))).isInstanceOf(RuntimeException.class);
        assertThat(index.match(meetings.getFirst())).isEmpty();
        assertThat(index.size()).isZero();
    }

    private void findsTheLasting(MeetingFacts meeting, Set<Integer> expected) {
        List<Integer> found = index.match(meeting);
        assertThat(found).doesNotHaveDuplicates();
        assertThat(found.stream().filter(id -> id < 10_000).toList()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<Integer> walk(Map<Integer, MeetingQuery> all, MeetingFacts meeting) {
        return all.entrySet().stream()
                .filter(one -> one.getValue().matches(meeting))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The least part of a query that the index and the walk differ in. */
    private static Node smallest(MeetingQuery query, MeetingFacts meeting) {
        return Shrinking.query(query.root(), node -> {
            var alone = new SubscriptionIndex<Integer>(failure -> {});
            alone.put(1, new MeetingQuery(node));
            return alone.match(meeting).isEmpty() == new MeetingQuery(node).matches(meeting);
        });
    }
}
