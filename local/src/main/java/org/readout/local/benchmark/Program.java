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
 * A benchmark that is a program among the tests of one module, where what it measures and its baseline are on the class path. It is built
 * there, started, and writes its figures to a file.
 *
 * @param module the module it lies in
 * @param program its class
 * @param heap the most memory it may take, as {@code -Xmx} has it
 */
record Program(String name, String meaning, String module, String program, String heap) implements Benchmark.OfProgram {
    static final Program READING = new Program(
            "reading", """
            The reader of ingest-service on whole English texts (real documents where they lie beside the repository, its own gold cases
            elsewhere), beside Apache OpenNLP's sentence detector, tokenizer and part-of-speech tagger on the same texts; JMH, one thread each.""", "ingest-service", "org.readout.ingest.extraction.benchmark.ReadingBenchmark", "1g");
    static final Program MATCHING = new Program(
            "matching", """
            100,000 and 1,000,000 subscriptions, each for one to three of 40 topics, 200 states and 5,000 persons, one in four also for two
            words; 2,000 meetings with 8 to 15 of these facts and 120 words; drawn evenly and by Zipf's law. How many meetings a second one
            processor matches in notify-service's index, beside Lucene Monitor 10.3.0 with the same queries and the same matches, with its
            default and its multipass presearcher. Needs 8 GB of memory and an hour, most of it for Lucene Monitor.""", "notify-service", "org.readout.notify.matching.index.benchmark.MatchingBenchmark", "7g");
    static final Program PROJECTION = new Program(
            "projection", """
            200,000 generated meetings, three in four with one report, from the bytes of the log to committed rows in batches of 1,000 events, on a durable
            PostgreSQL of its own. Beside it the same finished rows by a bare multi-row insert from unnest, and a loop with Hibernate that decodes and
            folds event for event, each in a transaction. The three take turns while their tables fill alike.""", "records-service", "org.readout.records.benchmark.ProjectionBenchmark", "2g");
    static final Program SEARCH =
            new Program("search", """
            Fifty kinds of question to 2,000,000 generated meetings of twenty years, skewed as wire copy is, and before to a tenth of them: through the
            service's search and numbers, and as SQL that somebody wrote by hand for just this question. Both answers are compared, both take turns on
            one connection each with the service's settings, and both make records of the rows. Ratios are of medians. Takes up to an hour and 20 GB of disk,
            most of it for loading.""", "records-service", "org.readout.records.benchmark.SearchBenchmark", "2g");
    static final Program STREAMS =
            new Program("streams", """
            5,000 streams of changes open on one node of records-service with 512 MB of heap, on a broker and a database of its own: what is live on its heap before, with
            them open, after 100 events to each, and while 50 clients more ask for large events and do not read. Those are disconnected, come back with the last
            id they saw, and must have heard everything once.""", "records-service", "org.readout.records.benchmark.StreamsBenchmark", "1g");

    @Override
    public Measurement measure(Path root) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(name);
        Path classPath = folder.resolve("classpath");
        run(
                root,
                List.of(
                        root.resolve("mvnw").toString(),
                        "--batch-mode",
                        "--quiet",
                        "--projects=" + module,
                        "--also-make",
                        "test-compile",
                        "dependency:build-classpath",
                        "-Dmdep.includeScope=test",
                        "-Dmdep.outputFile=" + classPath));
        Path target = root.resolve(module).resolve("target");
        Path figures = folder.resolve("figures.json");
        run(
                root,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-Dreadout.root=" + root,
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                target.resolve("classes").toString(),
                                target.resolve("test-classes").toString(),
                                Files.readString(classPath)),
                        program,
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
