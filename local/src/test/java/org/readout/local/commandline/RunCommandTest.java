package org.readout.local.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.local.suite.Port;
import org.readout.local.suite.Ports;
import org.readout.local.suite.StandInService;

/** The program behind {@code ./run} as a process, with stand-ins for the services. */
class RunCommandTest {
    @TempDir
    Path root;

    private final Ports ports = Ports.free();

    @BeforeEach
    void install() {
        StandInService.installAll(root);
    }

    @Test
    void ctrl_c_ends_everything_and_leaves_no_process_behind() throws Exception {
        Process run = run();
        awaitPrinted("Readout runs.");
        assertThat(printed()).contains("http://localhost:" + ports.of(Port.RECORDS), "curl", "operator");
        List<ProcessHandle> children = run.descendants().toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(3);

        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(run.pid()))
                        .start()
                        .waitFor())
                .isZero();

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void a_run_after_one_that_was_killed_clears_up_and_starts() throws Exception {
        Process killed = run();
        awaitPrinted("Readout runs.");
        killed.destroyForcibly().waitFor();
        assertThat(ports.taken()).contains(Port.INGEST, Port.POSTGRES);

        Process next = run();
        awaitPrinted("Readout runs.");

        next.destroy();
        assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ports.taken()).isEmpty();
    }

    private Process run() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dreadout.root=" + root,
                Main.class.getName(),
                "--no-sample"));
        ports.numbers().forEach((port, number) -> command.addAll(List.of("--port", port.flag() + "=" + number)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("printed").toFile())
                .start();
    }

    private void awaitPrinted(String words) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(printed()).contains(words));
    }

    private String printed() throws IOException {
        return Files.readString(root.resolve("printed"));
    }
}
