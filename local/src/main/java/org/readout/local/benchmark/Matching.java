package org.readout.local.benchmark;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The index of open queries beside Lucene Monitor. The index is notify-service's and stays in its tests' class path, so it
 * is built there and started as a program that writes its figures to a file.
 */
final class Matching implements Benchmark.OfProgram {
    private static final String PROGRAM = "org.readout.notify.matching.index.benchmark.MatchingBenchmark";

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String meaning() {
        return """
                100,000 and 1,000,000 subscriptions, each for one to three of 40 topics, 200 states and 5,000 persons, one in four also for two
                words; 2,000 meetings with 8 to 15 of these facts and 120 words; drawn evenly and by Zipf's law. How many meetings a second one
                processor matches in notify-service's index, beside Lucene Monitor 10.3.0 with the same queries and the same matches, with its
                default and its multipass presearcher. Needs 8 GB of memory and an hour, most of it for Lucene Monitor.""";
    }

    @Override
    public Measurement measure(Path root) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("matching");
        Path classPath = folder.resolve("classpath");
        run(
                root,
                List.of(
                        root.resolve("mvnw").toString(),
                        "--batch-mode",
                        "--quiet",
                        "--projects=notify-service",
                        "--also-make",
                        "test-compile",
                        "dependency:build-classpath",
                        "-Dmdep.includeScope=test",
                        "-Dmdep.outputFile=" + classPath));
        Path target = root.resolve("notify-service/target");
        Path figures = folder.resolve("figures.json");
        run(
                root,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx7g",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                target.resolve("classes").toString(),
                                target.resolve("test-classes").toString(),
                                Files.readString(classPath)),
                        PROGRAM,
                        figures.toString()));
        return new Measurement(
                new ObjectMapper().readValue(figures.toFile(), new TypeReference<LinkedHashMap<String, Double>>() {}));
    }

    private static void run(Path root, List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
        Thread end = new Thread(process::destroy, "end");
        Runtime.getRuntime().addShutdownHook(end);
        int code = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        if (code != 0) {
            throw new IllegalStateException(command.getFirst() + " ended with " + code);
        }
    }
}
