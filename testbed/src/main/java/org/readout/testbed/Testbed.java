package org.readout.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The one broker and the one database of a test run; both start when first asked for and end with the JVM. */
public final class Testbed {
    private static final Path FOLDER = temporaryFolder();

    private Testbed() {}

    /** The broker, running. */
    public static EmbeddedKafka kafka() {
        return Kafka.RUNNING;
    }

    /** The database, running. */
    public static EmbeddedDatabase database() {
        return Database.RUNNING;
    }

    /** The key that signs tokens in this run. */
    public static TokenMaker tokens() {
        return Tokens.MAKER;
    }

    private static final class Kafka {
        private static final EmbeddedKafka RUNNING = new EmbeddedKafka(FOLDER.resolve("kafka"), FreePort.find());

        static {
            RUNNING.start();
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::stop, "stop-kafka"));
        }
    }

    private static final class Database {
        private static final EmbeddedDatabase RUNNING =
                EmbeddedDatabase.forOneRun(FOLDER.resolve("postgres"), FreePort.find());

        static {
            RUNNING.start();
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::stop, "stop-postgres"));
        }
    }

    private static final class Tokens {
        private static final TokenMaker MAKER = TokenMaker.withNewKey(FOLDER.resolve("keys"));
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("readout-testbed");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete-testbed"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Best effort: the servers may still write their last files while the JVM ends. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().delete();
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
