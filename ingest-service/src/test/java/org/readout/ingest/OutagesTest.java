package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.readout.events.ItemId;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;
import org.readout.events.kafka.KafkaTopics;
import org.readout.ingest.sql.Sql;
import org.readout.testbed.Testbed;

/** What happens to an item when something that it needs is away, or the desk dies over it. */
@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class OutagesTest {
    private static final String MEETING = "held 2026-03-02: Aidos Serikbek of KZ, Youssef Tazi of MA";

    @Inject
    Sql sql;

    @Test
    void an_item_is_accepted_while_the_database_is_away_and_told_of_when_it_is_back() {
        Testbed.database().stop();
        ItemId item;
        try {
            item = itemId(push("outage-1"));
        } finally {
            Testbed.database().start();
        }

        assertThat(Api.decided(item).getString("outcome")).isEqualTo("reported");
        assertThat(Logs.events(ReportId.of("outage-wire", "outage-1"), 1)).hasSize(1);
    }

    @Test
    void an_item_is_refused_while_the_broker_is_away_and_accepted_when_it_is_back() {
        Testbed.kafka().stop();
        Response refusal;
        try {
            refusal = push("outage-2");
        } finally {
            Testbed.kafka().start();
        }
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(refusal.header("Retry-After")).isNotBlank();
        assertThat(refusal.contentType()).isEqualTo("application/problem+json");

        Response answer = await().atMost(Duration.ofSeconds(60))
                .until(() -> push("outage-2"), response -> response.statusCode() == 202);

        assertThat(Api.decided(itemId(answer)).getString("outcome")).isEqualTo("reported");
        assertThat(Logs.events(ReportId.of("outage-wire", "outage-2"), 1)).hasSize(1);
    }

    @Test
    void a_desk_that_died_between_deciding_and_sending_sends_the_same_when_the_line_comes_again() {
        SampleItem item = SampleItem.of("outage-3", MEETING.replace("03-02", "08-03"));
        Logs.append(item.item());
        Logs.events(item.reportId(), 1);
        forgetThatItWasSent(item, "0 seconds");

        Logs.append(item.item());
        Logs.events(item.reportId(), 2);

        assertSameBytes(item);
    }

    @Test
    void what_a_desk_did_not_live_to_send_is_sent_even_if_no_line_comes_again() {
        SampleItem item = SampleItem.of("outage-4", MEETING.replace("03-02", "08-04"));
        Logs.append(item.item());
        Logs.events(item.reportId(), 1);
        forgetThatItWasSent(item, "1 hour");

        Logs.events(item.reportId(), 2);

        assertSameBytes(item);
    }

    private void forgetThatItWasSent(SampleItem item, String since) {
        await().until(() -> sql.change(
                        "update event set sent_at = null, decided_at = now() - ?::interval where report_id = ? and sent_at is not null",
                        since,
                        item.reportId().value())
                == 1);
    }

    private static void assertSameBytes(SampleItem item) {
        String meeting = MeetingId.of(item.reportId(), 0).value();
        List<ConsumerRecord<String, byte[]>> lines = Logs.lines(KafkaTopics.MEETINGS_REPORTED).stream()
                .filter(line -> meeting.equals(line.key()))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lines).allSatisfy(line -> {
            assertThat(Arrays.equals(line.value(), lines.getFirst().value())).isTrue();
            assertThat(line.headers().lastHeader("ce_id").value())
                    .isEqualTo(lines.getFirst().headers().lastHeader("ce_id").value());
        });
    }

    private static Response push(String guid) {
        return Api.as("wire")
                .header("Content-Type", "application/json")
                .body("{\"guid\": \"%s\", \"headline\": \"Headline\", \"text\": \"%s\"}".formatted(guid, MEETING))
                .post("/items?source=outage-wire");
    }

    private static ItemId itemId(Response answer) {
        return new ItemId(answer.then().statusCode(202).extract().jsonPath().getString("itemId"));
    }
}
