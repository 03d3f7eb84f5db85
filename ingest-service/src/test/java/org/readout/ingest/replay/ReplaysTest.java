package org.readout.ingest.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.readout.events.ItemId;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.ScriptedReader;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class ReplaysTest {
    private static final ReportId REPORT = ReportId.of("replay-wire", "replay-1");

    @Test
    void what_a_better_reader_reads_is_shown_first_and_published_as_history_when_confirmed() {
        ItemId item = new ItemId(Api.as("wire")
                .contentType("application/json")
                .body(
                        "{\"guid\": \"replay-1\", \"text\": \"later held 2026-12-20: Aidos Serikbek of KZ, Youssef Tazi of MA\"}")
                .post("/items?source=replay-wire")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("itemId"));
        assertThat(Api.decided(item).getString("outcome")).isEqualTo("no-meeting");

        ScriptedReader.improve();
        String replay = Api.as("operator")
                .contentType("application/json")
                .body("{\"source\": \"replay-wire\"}")
                .post("/replays")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        replay = replay.substring(replay.indexOf("/replays/"));

        JsonPath found = awaitState(replay, "read");
        assertThat(found.getInt("differences.gained")).isEqualTo(1);
        assertThat(found.getString("differences.samples[0].itemId")).isEqualTo(item.value());
        assertThat(Logs.events(REPORT)).isEmpty();

        Api.as("operator").post(replay + "/publish").then().statusCode(202);
        awaitState(replay, "published");

        String meeting = MeetingId.of(REPORT, 0).value();
        var line = Logs.line(KafkaTopics.MEETINGS_REPORTED, event -> meeting.equals(event.key()));
        assertThat(CloudEventRecords.occasion(line)).isEqualTo(Occasion.BACKFILL);
        Api.as("operator").post(replay + "/publish").then().statusCode(409).contentType("application/problem+json");
    }

    private static JsonPath awaitState(String replay, String state) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Api.as("operator")
                                .get(replay)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        json -> json.getString("state").equals(state));
    }
}
