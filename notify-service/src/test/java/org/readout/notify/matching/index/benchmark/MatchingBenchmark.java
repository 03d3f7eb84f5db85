package org.readout.notify.matching.index.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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
    private static final int LUCENE_QUERIES_ASKED = 20_000_000;
    private static final int LEAST_MEETINGS = 40;
    private static final double WARM_UP_SECONDS = 5;

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
        double ours = perSecond(MEETINGS, 10, WARM_UP_SECONDS, i -> index.match(facts.get(i)));
        note(name + "MeetingsPerSecond", ours);
        var records = happenings.stream().map(Happening::record).toList();
        note(
                name + "MeetingsPerSecondWithAnalysis",
                perSecond(MEETINGS, 5, WARM_UP_SECONDS, i -> index.match(MeetingFacts.of(records.get(i)))));

        // What Lucene takes for one meeting grows with the subscriptions, so that a run over all would take an hour.
        int some = Math.max(LEAST_MEETINGS, Math.min(MEETINGS, LUCENE_QUERIES_ASKED / subscriptions));
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
        List<Integer> ids = IntStream.range(0, questions.size()).boxed().toList();
        List<String> texts = questions.stream().map(Question::toString).toList();
        var index = new SubscriptionIndex<Integer>(failure -> {
            throw failure.cause();
        });
        long before = usedBytes();
        long start = processorNanos();
        for (Integer id : ids) {
            index.put(id, MeetingQuery.parse(texts.get(id)));
        }
        note(name + "BuildProcessorSeconds", (processorNanos() - start) / 1e9);
        note(name + "BytesPerSubscription", (usedBytes() - before) / (double) ids.size());
        // Ids and texts are their owners', and must be there in both measurements.
        note(
                name + "OfTextBesides",
                texts.stream().mapToInt(String::length).average().orElseThrow());
        if (!ids.stream().allMatch(index::remove)) {
            throw new IllegalStateException("a subscription was lost in " + name);
        }
        for (Integer id : ids) {
            index.put(id, MeetingQuery.parse(texts.get(id)));
        }
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
        long start = processorNanos();
        monitor.register(questions);
        note(name + "BuildProcessorSeconds", (processorNanos() - start) / 1e9);
        int compared = Math.min(20, documents.size());
        for (int i = 0; i < compared; i++) {
            if (!monitor.match(documents.get(i)).equals(new TreeSet<>(index.match(facts.get(i))))) {
                throw new IllegalStateException("meeting " + i + " matches differently in " + name);
            }
        }
        double perSecond = perSecond(documents.size(), 2, WARM_UP_SECONDS, i -> monitor.count(documents.get(i)));
        note(name + "MeetingsPerSecond", perSecond);
        return perSecond;
    }

    /**
     * So many a second of this thread's processor time, which other programs on the machine do not stretch: the fastest of
     * some passes, after some that warm up.
     */
    private static double perSecond(int count, int passes, double warmUpSeconds, IntConsumer action) {
        long warm = processorNanos();
        for (int i = 0; (processorNanos() - warm) / 1e9 < warmUpSeconds; i++) {
            action.accept(i % count);
        }
        double best = 0;
        for (int pass = 0; pass < passes; pass++) {
            long start = processorNanos();
            for (int i = 0; i < count; i++) {
                action.accept(i);
            }
            best = Math.max(best, count / ((processorNanos() - start) / 1e9));
        }
        return best;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
