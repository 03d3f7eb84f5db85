package org.readout.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.events.kafka.KafkaTopics;

/** How the suite starts, goes on and ends, with stand-ins for the services. */
class SuiteTest {
    @TempDir
    Path root;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Ports ports = Ports.free();

    @BeforeEach
    void install() {
        StandInService.installAll(root);
    }

    @Test
    void a_service_that_dies_is_reported_with_its_last_words_and_started_again() throws Exception {
        try (Suite suite = suite()) {
            suite.start();

            suite.kill(Service.RECORDS);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(told).contains("records-service is ready again."));
            assertThat(told)
                    .anyMatch(line -> line.startsWith("records-service ended with exit code 137.")
                            && line.contains("the stand-in listens on " + ports.of(Port.RECORDS))
                            && line.endsWith("records-service is started again."));
        }
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void a_service_that_dies_again_while_it_starts_is_started_once_more() throws Exception {
        try (Suite suite = suite()) {
            suite.start();

            ProcessHandle first = suite.kill(Service.RECORDS);
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !suite.kill(Service.RECORDS).equals(first));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(told).contains("records-service is ready again."));
            assertThat(told)
                    .filteredOn(line -> line.endsWith("records-service is started again."))
                    .hasSize(2);
        }
    }

    @Test
    void a_service_that_does_not_start_ends_the_suite_with_its_last_words() {
        StandInService.breakDown(root, Service.NOTIFY);
        try (Suite suite = suite()) {
            assertThatThrownBy(suite::start)
                    .isInstanceOf(Unstartable.class)
                    .hasMessageContaining("notify-service ended with exit code 3.")
                    .hasMessageContaining("the stand-in found no paper");
            assertThat(ports.taken()).isEmpty();
        }
    }

    @Test
    void what_was_kept_is_there_at_the_next_start_and_gone_after_a_fresh_one() throws Exception {
        String key;
        try (Suite suite = suite()) {
            suite.start();
            key = suite.keys().webhookSecret();
        }
        try (Suite suite = suite()) {
            suite.start();
            assertThat(suite.keys().webhookSecret()).isEqualTo(key);
            try (Admin admin =
                    Admin.create(Map.of("bootstrap.servers", suite.kafka().bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).containsAll(KafkaTopics.all());
            }
        }
        try (Suite suite = Suite.in(root, root.resolve("state"), ports, true, told::add)) {
            assertThat(suite.keys().webhookSecret()).isNotEqualTo(key);
        }
    }

    @Test
    void a_process_that_a_killed_run_left_behind_is_ended_by_the_next() throws Exception {
        var state = new StateFolder(root.resolve("state"));
        Path log = root.resolve("left.log");
        ServiceProcess left = ServiceProcess.start(
                Service.INGEST,
                Service.INGEST.program(root),
                Map.of("QUARKUS_HTTP_PORT", Integer.toString(ports.of(Port.INGEST))),
                log,
                ports.address(Port.INGEST));
        left.awaitHealthy(Duration.ofSeconds(30));
        assertThat(state.take()).isTrue();
        Leftovers.note(state, List.of(left.handle()));
        state.close();

        try (Suite suite = suite()) {
            assertThat(left.handle().isAlive()).isFalse();
            assertThat(suite.ports().taken()).isEmpty();
        }
    }

    private Suite suite() {
        return Suite.in(root, root.resolve("state"), ports, false, told::add);
    }
}
