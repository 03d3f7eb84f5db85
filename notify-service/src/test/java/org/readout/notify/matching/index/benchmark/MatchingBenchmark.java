package org.readout.notify.matching.index.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.apache.lucene.document.Document;
import org.readout.notify.matching.index.SubscriptionIndex;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;

/**
 * Measures {@link SubscriptionIndex} beside Lucene Monitor on one thread: {@code MatchingBenchmark FILE [SUBSCRIPTIONS…]}
 * writes the figures to the file as JSON. It needs a heap of 6 GB for 1,000,000 subscriptions in Lucene Monitor.
 */
public final class MatchingBenchmark {
    private static final long SEED = 20_261_125;
    private static final int MEETINGS = 2_000;
    private static final int LUCENE_QUERY_MEETINGS = 50_000_000;

    private final Map<String, Double> figures = new LinkedHashMap<>();

    private MatchingBenchmark() {}

    /** Runs all, or the sizes that are named. */
    public static void main(String[] arguments) throws Exception {
        var benchmark = new MatchingBenchmark();
        List<String> sizes =
                arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("100000", "1000000");
        for (String size : sizes) {
            benchmark.measure(Integer.parseInt(size), false);
            benchmark.measure(Integer.parseInt(size), true);
        }
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(arguments[0]).toFile(), benchmark.figures);
    }

    private void measure(int subscriptions, boolean zipf) throws Exception {
        String name = (zipf ? "zipf" : "uniform") + (subscriptions / 1_000) + "k";
        var workload = new Workload(SEED, zipf);
        List<Question> questions = workload.questions(subscriptions);
        List<Happening> happenings = workload.happenings(MEETINGS);
        List<MeetingFacts> facts =
                happenings.stream().map(Happening::record).map(MeetingFacts::of).toList();

        SubscriptionIndex<Integer> index = build(name, questions);
        double matched = facts.stream()
                .mapToInt(one -> index.match(one).size())
                .average()
                .orElseThrow();
        note(name + "MatchesPerMeeting", matched);
        double ours = perSecond(MEETINGS, 3, i -> index.match(facts.get(i)));
        note(name + "MeetingsPerSecond", ours);
        var records = happenings.stream().map(Happening::record).toList();
        note(
                name + "MeetingsPerSecondWithAnalysis",
                perSecond(MEETINGS, 2, i -> index.match(MeetingFacts.of(records.get(i)))));

        // What Lucene takes for one meeting grows with the subscriptions, so that a run over all would take an hour.
        int some = Math.max(50, Math.min(MEETINGS, LUCENE_QUERY_MEETINGS / subscriptions));
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < some; i++) {
            documents.add(LuceneMonitor.document(happenings.get(i), facts.get(i)));
        }
        double best = 0;
        try (var monitor = LuceneMonitor.withDefaultPresearcher()) {
            best = Math.max(best, lucene(name + "LuceneDefault", monitor, questions, documents, facts, index));
        }
        try (var monitor = LuceneMonitor.withMultipassPresearcher()) {
            best = Math.max(best, lucene(name + "LuceneMultipass", monitor, questions, documents, facts, index));
        }
        note(name + "ToFasterLuceneRatio", ours / best);
    }

    private SubscriptionIndex<Integer> build(String name, List<Question> questions) throws QueryMistake {
        List<String> texts = questions.stream().map(Question::toString).toList();
        Integer[] ids = new Integer[questions.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i;
        }
        long before = usedBytes();
        long start = System.nanoTime();
        var index = new SubscriptionIndex<Integer>(failure -> {
            throw failure.cause();
        });
        for (int i = 0; i < ids.length; i++) {
            index.put(ids[i], MeetingQuery.parse(texts.get(i)));
        }
        note(name + "BuildSeconds", (System.nanoTime() - start) / 1e9);
        note(name + "BytesPerSubscription", (usedBytes() - before) / (double) ids.length);
        return index;
    }

    private double lucene(
            String name,
            LuceneMonitor monitor,
            List<Question> questions,
            List<Document> documents,
            List<MeetingFacts> facts,
            SubscriptionIndex<Integer> index)
            throws IOException {
        long start = System.nanoTime();
        monitor.register(questions);
        note(name + "BuildSeconds", (System.nanoTime() - start) / 1e9);
        int compared = Math.min(20, documents.size());
        for (int i = 0; i < compared; i++) {
            if (!monitor.match(documents.get(i)).equals(new TreeSet<>(index.match(facts.get(i))))) {
                throw new IllegalStateException("meeting " + i + " matches differently in " + name);
            }
        }
        double perSecond = perSecond(documents.size(), 1, i -> monitor.count(documents.get(i)));
        note(name + "MeetingsPerSecond", perSecond);
        return perSecond;
    }

    /** The fastest of some passes, after one that warms up. */
    private static double perSecond(int count, int passes, IntConsumer action) {
        double best = 0;
        for (int pass = 0; pass <= passes; pass++) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                action.accept(i);
            }
            if (pass > 0) {
                best = Math.max(best, count / ((System.nanoTime() - start) / 1e9));
            }
        }
        return best;
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void note(String figure, double value) {
        figures.put(figure, value);
        System.out.printf("%-50s %,.2f%n", figure, value);
    }
}
