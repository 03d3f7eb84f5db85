package org.readout.local.commandline;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.readout.local.sample.Following;
import org.readout.local.sample.Morning;
import org.readout.local.suite.Suite;

/** Starts the suite and stays until Ctrl-C. */
final class RunCommand {
    private final Path root;
    private final Path folder;
    private final Options options;

    RunCommand(Path root, Path folder, Options options) {
        this.root = root;
        this.folder = folder;
        this.options = options;
    }

    void run() throws InterruptedException {
        LogFile.to(folder.resolve("logs/local.log"));
        Suite suite = Suite.in(root, folder, options.ports(), options.fresh(), System.out::println);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            System.out.println("\nEnding");
                            suite.close();
                            ended.countDown();
                        },
                        "end"));
        suite.start();
        if (options.sample()) {
            System.out.println("The sample wire plays");
            new Following(suite).begin();
            new Morning(suite)
                    .play()
                    .forEach((file, outcome) -> System.out.printf(
                            "  %-22s %s%n", file, outcome.path("outcome").asText()));
        }
        System.out.println(new FrontPage(suite.ports(), suite.keys()).text());
        ended.await();
    }
}
