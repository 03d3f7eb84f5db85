package org.readout.records.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.readout.records.numbers.db.Counting;
import org.readout.records.search.db.Searching;

/**
 * Measures every {@link Shape} beside SQL by hand, at a tenth of the meetings and at all of them: {@code SearchBenchmark FILE [MEETINGS]}. The two take
 * turns, so that both find the same of the table in memory.
 */
public final class SearchBenchmark {
    private static final long SEED = 20_261_125;
    private static final int MOST_CALLS = 100;
    private static final int LEAST_CALLS = 5;
    // The first calls of a shape find code that is not compiled and pages that are not in memory, whichever side they
    // are of.
    private static final int WARM_UP = 3;
    private static final double SECONDS_A_SHAPE = 6;
    private static final int PLACES = 500;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final World world = new World(SEED);
    private final List<Double> ratios = new ArrayList<>();

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var benchmark = new SearchBenchmark();
        benchmark.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000_000);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(arguments[0]).toFile(), benchmark.figures);
    }

    private void measure(int meetings) throws Exception {
        var fill = new FastPath(new MeetingGenerator(SEED, world));
        try (var database = new ScratchDatabase();
                Connection filling = database.connect("");
                Connection ours = database.connect(readingOptions());
                Connection byHand = database.connect(readingOptions())) {
            var desk = new Shape.Desk(
                    Searching.in(ScratchDatabase.always(ours)), Counting.in(ScratchDatabase.always(ours)), byHand);
            fill.fill(filling, 0, meetings / 10);
            Map<String, Double> small = shapes(desk, places(byHand, meetings / 10), "tenth");
            fill.fill(filling, meetings / 10, meetings);
            figures.put("meetings", (double) meetings);
            Map<String, Double> large = shapes(desk, places(byHand, meetings), "");
            note(
                    "medianShapeRatio",
                    ratios.stream().sorted().skip(ratios.size() / 2).findFirst().orElseThrow());
            note("worstShapeRatio", ratios.stream().max(Double::compare).orElseThrow());
            note("deepToFirstPageRatio", large.get("deep") / large.get("newest"));
            note(
                    "medianGrowthAtTenTimesTheData",
                    large.keySet().stream()
                            .map(shape -> large.get(shape) / small.get(shape))
                            .sorted()
                            .skip(large.size() / 2)
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** The settings of the service's own connections, but with all the time they need. */
    private static String readingOptions() throws IOException {
        var properties = new Properties();
        try (InputStream file = SearchBenchmark.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        return properties
                .getProperty("quarkus.datasource.reading.jdbc.additional-jdbc-properties.options")
                .replaceAll("statement_timeout=\\w+", "statement_timeout=0");
    }

    private static List<Draw.Deep> places(Connection connection, int meetings) throws SQLException {
        var places = new ArrayList<Draw.Deep>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, first_recorded_at::text, held_order::text from meeting where change = ?")) {
            for (int i = 0; i < PLACES; i++) {
                select.setLong(1, 1 + (long) i * meetings / PLACES);
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        places.add(new Draw.Deep(row.getString(1), row.getString(2), row.getString(3)));
                    }
                }
            }
        }
        return places;
    }

    private Map<String, Double> shapes(Shape.Desk desk, List<Draw.Deep> places, String size) throws Exception {
        Map<String, Double> medians = new LinkedHashMap<>();
        System.out.printf(
                "%-22s %9s %9s %9s %9s %6s %6s%n", "ms", "p50", "p99", "hand p50", "hand p99", "ratio", "at p99");
        for (Shape shape : Shapes.ALL) {
            var random = new Random(SEED);
            var draw = new Draw(world, random, places);
            var ours = new ArrayList<Long>();
            var byHand = new ArrayList<Long>();
            for (int i = 0; i < WARM_UP; i++) {
                Shape.Asked asked = shape.asked().apply(draw);
                asked.ours().tell(desk);
                asked.byHand().tell(desk);
            }
            long begun = System.nanoTime();
            while (ours.size() < LEAST_CALLS
                    || (ours.size() < MOST_CALLS && (System.nanoTime() - begun) / 1e9 < SECONDS_A_SHAPE)) {
                Shape.Asked asked = shape.asked().apply(draw);
                boolean first = ours.size() % 2 == 0;
                List<String> one = timed(first ? asked.ours() : asked.byHand(), desk, first ? ours : byHand);
                List<String> other = timed(first ? asked.byHand() : asked.ours(), desk, first ? byHand : ours);
                if (!one.equals(other)) {
                    throw new IllegalStateException(
                            shape.name() + " is answered differently: " + one + " and " + other);
                }
            }
            double ratio = at(ours, 0.5) / at(byHand, 0.5);
            double ratioAtP99 = at(ours, 0.99) / at(byHand, 0.99);
            System.out.printf(
                    "%-22s %9.2f %9.2f %9.2f %9.2f %6.2f %6.2f  %d calls%n",
                    shape.name(),
                    at(ours, 0.5),
                    at(ours, 0.99),
                    at(byHand, 0.5),
                    at(byHand, 0.99),
                    ratio,
                    ratioAtP99,
                    ours.size());
            String name = size.isEmpty() ? shape.name() : shape.name() + "AtATenth";
            figures.put(name + "P50Millis", at(ours, 0.5));
            if (size.isEmpty()) {
                figures.put(name + "P99Millis", at(ours, 0.99));
                figures.put(name + "Ratio", ratio);
                figures.put(name + "RatioAtP99", ratioAtP99);
                ratios.add(ratio);
            }
            medians.put(shape.name(), at(ours, 0.5));
        }
        return medians;
    }

    private static List<String> timed(Shape.Answer answer, Shape.Desk desk, List<Long> nanos) throws Exception {
        long start = System.nanoTime();
        List<String> lines = answer.tell(desk);
        nanos.add(System.nanoTime() - start);
        return lines;
    }

    private static double at(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    private void note(String figure, double value) {
        figures.put(figure, value);
        System.out.printf("%-40s %,.2f%n", figure, value);
    }
}
