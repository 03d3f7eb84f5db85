package org.readout.local.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Keeps the latest figures of every benchmark in docs/benchmarks.json, and writes docs/benchmarks.md from them. */
public final class BenchmarkReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path json;
    private final Path page;

    /** The report in the folder {@code docs}. */
    public BenchmarkReport(Path docs) {
        json = docs.resolve("benchmarks.json");
        page = docs.resolve("benchmarks.md");
    }

    /** Replaces what was known of {@code benchmark}. */
    public void add(Benchmark benchmark, Measurement measurement, LocalDate day) throws IOException {
        ObjectNode all = Files.exists(json) ? (ObjectNode) JSON.readTree(json.toFile()) : JSON.createObjectNode();
        ObjectNode entry = all.putObject(benchmark.name());
        entry.put("day", day.toString());
        entry.put("processors", Runtime.getRuntime().availableProcessors());
        entry.put("java", Runtime.version().feature());
        ObjectNode figures = entry.putObject("figures");
        measurement.figures().forEach((name, value) -> figures.put(name, rounded(value)));
        Files.writeString(json, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
        Files.writeString(page, page(all));
    }

    private static String page(ObjectNode all) {
        var page = new StringBuilder("""
                # Benchmarks

                Written by `./run benchmark`, never by hand. Every figure stands beside a baseline from the same run on the same machine; compare
                the ratios, not the absolute figures. The whole suite, its database, its broker and the clients share that machine.
                """);
        for (Benchmark benchmark : Benchmark.ALL) {
            if (all.has(benchmark.name())) {
                var entry = all.get(benchmark.name());
                page.append("\n## ").append(benchmark.name()).append("\n\n").append(benchmark.meaning());
                page.append("\n\n%s, %d processors, Java %d.\n\n| figure | value |\n|---|---:|\n"
                        .formatted(
                                entry.get("day").asText(),
                                entry.get("processors").asInt(),
                                entry.get("java").asInt()));
                entry.get("figures")
                        .properties()
                        .forEach(figure -> page.append("| %s | %s |\n".formatted(figure.getKey(), figure.getValue())));
            }
        }
        return page.toString();
    }

    /** Three significant digits: more would claim what a second run does not repeat. */
    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }
}
