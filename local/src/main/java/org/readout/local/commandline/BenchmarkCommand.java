package org.readout.local.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.readout.local.benchmark.Benchmark;
import org.readout.local.benchmark.BenchmarkReport;
import org.readout.local.benchmark.Measurement;
import org.readout.local.suite.Ports;
import org.readout.local.suite.Suite;
import org.readout.local.suite.Unstartable;

/** Measures; a benchmark that needs a suite gets an empty one of its own, beside whatever runs already. */
final class BenchmarkCommand {
    private BenchmarkCommand() {}

    static void run(Path root, Path folder, Options options) throws Exception {
        List<String> names = options.words().subList(1, options.words().size());
        List<Benchmark> chosen = Benchmark.ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Unstartable("There is no benchmark " + names + ". There are "
                    + Benchmark.ALL.stream().map(Benchmark::name).toList());
        }
        for (Benchmark benchmark : chosen) {
            System.out.println(benchmark.name() + "\n" + benchmark.meaning());
            Measurement measurement = switch (benchmark) {
                case Benchmark.OfSuite ofSuite -> measure(root, folder.resolve("benchmark"), ofSuite);
                case Benchmark.OfProgram ofProgram -> ofProgram.measure(root);
            };
            measurement.figures().forEach((name, value) -> System.out.printf("  %-28s %,.3f%n", name, value));
            report(root, benchmark, measurement);
        }
    }

    private static Measurement measure(Path root, Path folder, Benchmark.OfSuite benchmark) throws Exception {
        LogFile.to(folder.resolve("logs/local.log"));
        Consumer<String> reporter = System.out::println;
        try (Suite suite = Suite.in(root, folder, Ports.free(), true, reporter)) {
            Thread end = new Thread(suite::close, "end");
            Runtime.getRuntime().addShutdownHook(end);
            suite.start();
            Measurement measurement = benchmark.measure(suite);
            Runtime.getRuntime().removeShutdownHook(end);
            return measurement;
        }
    }

    private static void report(Path root, Benchmark benchmark, Measurement measurement) throws IOException {
        Path docs = Files.createDirectories(root.resolve("docs"));
        new BenchmarkReport(docs).add(benchmark, measurement, LocalDate.now(ZoneOffset.UTC));
    }
}
