package org.readout.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.readout.local.suite.Ports;
import org.readout.local.suite.Suite;

/** One suite with the sample's readers for all journeys of a test run; it ends with the JVM. */
public final class RunningSuite {
    public static final Path ROOT = Path.of(System.getProperty("readout.root"));
    public static final Path FOLDER = temporaryFolder();
    public static final Suite SUITE = started();

    private RunningSuite() {}

    private static Suite started() {
        // A service that is killed amid a mail leaves a thread of the mail server with an exception; that is no
        // journey's end.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        Suite suite = Suite.in(ROOT, FOLDER, Ports.free(), false, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end-suite"));
        try {
            suite.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return suite;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("readout-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
