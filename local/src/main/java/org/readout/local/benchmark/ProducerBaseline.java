package org.readout.local.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kafka's own ProducerPerformance against the same broker: what the machine gives to a producer that does nothing else. */
final class ProducerBaseline {
    private static final Pattern SUMMARY =
            Pattern.compile("records sent, ([\\d.]+) records/sec .*?, (\\d+) ms 50th, \\d+ ms 95th, (\\d+) ms 99th");
    private static final int UNLIMITED = -1;

    private final String bootstrapServers;
    private final String topic;
    private final int recordSize;

    ProducerBaseline(String bootstrapServers, String topic, int recordSize) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.recordSize = recordSize;
    }

    /** As many records a second as go. */
    Outcome flatOut(int records) throws IOException, InterruptedException {
        return run(records, UNLIMITED);
    }

    /** Records at a given pace, for the time that each takes. */
    Outcome paced(int records, int perSecond) throws IOException, InterruptedException {
        return run(records, perSecond);
    }

    private Outcome run(int records, int perSecond) throws IOException, InterruptedException {
        // The launcher's jar names its libraries in its manifest, and a child that is given the same class path finds
        // them.
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance"));
        command.addAll(List.of("--topic", topic, "--num-records", Integer.toString(records)));
        command.addAll(List.of("--record-size", Integer.toString(recordSize)));
        command.addAll(List.of("--throughput", Integer.toString(perSecond)));
        command.addAll(List.of("--producer-props", "bootstrap.servers=" + bootstrapServers, "acks=all"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return summary(output)
                .orElseThrow(() -> new IllegalStateException("ProducerPerformance printed no figures:\n" + output));
    }

    private static Optional<Outcome> summary(String output) {
        Optional<Outcome> last = Optional.empty();
        for (Matcher line = SUMMARY.matcher(output); line.find(); ) {
            last = Optional.of(new Outcome(
                    Double.parseDouble(line.group(1)),
                    new Quantiles(Double.parseDouble(line.group(2)), Double.parseDouble(line.group(3)))));
        }
        return last;
    }

    /** Records a second, and how long one took to be acknowledged. */
    record Outcome(double perSecond, Quantiles acknowledged) {}
}
