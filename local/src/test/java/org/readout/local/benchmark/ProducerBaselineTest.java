package org.readout.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.readout.testbed.Testbed;

class ProducerBaselineTest {

    @Test
    void the_tool_of_kafka_runs_against_our_broker_and_its_figures_are_read() throws Exception {
        String broker = Testbed.kafka().bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic("baseline", 1, (short) 1)))
                    .all()
                    .get();

            ProducerBaseline.Outcome outcome = new ProducerBaseline(broker, "baseline", 500).flatOut(2_000);

            assertThat(outcome.perSecond()).isPositive();
            assertThat(outcome.acknowledged().p99())
                    .isGreaterThanOrEqualTo(outcome.acknowledged().p50());
        }
    }
}
