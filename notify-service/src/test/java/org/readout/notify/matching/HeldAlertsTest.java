package org.readout.notify.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.Occasion;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class HeldAlertsTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Test
    void a_pause_holds_and_its_end_releases_everything_as_one_digest() {
        Reader reader = Reader.called("on-leave");
        String id = reader.byWebhook("person:akhmetova", RECEIVER.address("/on-leave"), SECRET);
        reader.asks().post("/subscriptions/" + id + "/pause").then().body("state", equalTo("paused"));

        WIRE.tell(
                Telling.story("leave-1").guest("Lyazzat Akhmetova").reported(),
                Telling.story("leave-2").guest("Lyazzat Akhmetova").reported());
        await().until(() -> states(reader, id).equals(List.of("held", "held")));
        assertThat(RECEIVER.requestsTo("/on-leave")).isEmpty();

        reader.asks().post("/subscriptions/" + id + "/resume").then().body("state", equalTo("active"));

        await().until(() -> states(reader, id).equals(List.of("delivered", "delivered")));
        assertThat(RECEIVER.requestsTo("/on-leave"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).contains("org.readout.alert.digest.v1"));
    }

    @Test
    void what_is_corrected_while_it_is_held_is_told_once_as_it_now_stands() {
        Reader reader = Reader.called("patient");
        String id = reader.byWebhook("person:dosanova", RECEIVER.address("/patient"), SECRET);
        reader.asks().post("/subscriptions/" + id + "/pause").then().statusCode(200);
        Telling story = Telling.story("held-corrected").guest("Kamila Dosanova");

        WIRE.tell(
                story.reported(), story.version(2).on(LocalDate.of(2026, 3, 9)).reported());
        await().until(() -> states(reader, id).size() == 2);
        reader.asks().post("/subscriptions/" + id + "/resume").then().statusCode(200);

        await().until(() -> states(reader, id).contains("delivered"));
        assertThat(states(reader, id)).containsExactly("delivered", "suppressed");
        assertThat(RECEIVER.requestsTo("/patient"))
                .singleElement()
                .satisfies(request -> assertThat(request.body())
                        .contains("org.readout.alert.match.v1", "2026-03-09")
                        .doesNotContain("2026-03-02"));
    }

    @Test
    void what_is_withdrawn_while_it_is_held_is_never_told() {
        Reader reader = Reader.called("spared");
        String id = reader.byWebhook("person:baizhanov", RECEIVER.address("/spared"), SECRET);
        reader.asks().post("/subscriptions/" + id + "/pause").then().statusCode(200);
        Telling story = Telling.story("held-killed").guest("Timur Baizhanov");

        WIRE.tell(story.reported(), story.version(2).withdrawn());

        await().until(() -> states(reader, id).equals(List.of("suppressed")));
    }

    @Test
    void a_pause_holds_the_correction_of_what_was_told_before_it() {
        Reader reader = Reader.called("interrupted");
        String id = reader.byWebhook("person:moldabek", RECEIVER.address("/interrupted"), SECRET);
        Telling story = Telling.story("interrupted").guest("Aliya Moldabek");
        WIRE.tell(story.reported());
        await().until(() -> states(reader, id).equals(List.of("delivered")));
        reader.asks().post("/subscriptions/" + id + "/pause").then().statusCode(200);

        WIRE.tell(story.version(2).withdrawn());
        await().until(() -> states(reader, id).equals(List.of("held", "delivered")));
        reader.asks().post("/subscriptions/" + id + "/resume").then().statusCode(200);

        await().until(() -> states(reader, id).equals(List.of("delivered", "delivered")));
        assertThat(RECEIVER.requestsTo("/interrupted").getLast().body()).contains("withdrawal");
    }

    @Test
    void history_alerts_nobody_and_is_known_when_news_of_it_comes() {
        Reader reader = Reader.called("historian");
        String id = reader.byWebhook("person:zhaksybek", RECEIVER.address("/historian"), SECRET);
        Telling old = Telling.story("archive").guest("Nurlan Zhaksybek");
        Telling news = Telling.story("today").guest("Nurlan Zhaksybek");

        WIRE.send(CloudEventRecords.write(old.reported(), Occasion.BACKFILL));
        WIRE.send(CloudEventRecords.write(old.version(2).reported(), Occasion.BACKFILL));
        WIRE.tell(news.reported());

        await().until(() -> states(reader, id).equals(List.of("delivered")));
        assertThat(reader.deliveries(id).getFirst())
                .containsEntry("meetingId", news.meetingId().value());
    }

    @Test
    void who_wants_no_updates_still_hears_of_corrections() {
        Reader reader = Reader.called("brief");
        String id = reader.follows(Map.of(
                        "query",
                        "person:tazhin",
                        "channel",
                        Map.of(
                                "type",
                                "webhook",
                                "url",
                                RECEIVER.address("/brief").toString()),
                        "updates",
                        false))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Telling story = Telling.story("brief").guest("Marat Tazhin");

        WIRE.tell(
                story.reported(),
                story.alsoTold("brief-too")
                        .version(2)
                        .on(LocalDate.of(2026, 3, 3))
                        .reported(),
                story.version(3).on(LocalDate.of(2026, 3, 3)).reported());

        await().until(() ->
                reader.deliveries(id).stream().anyMatch(line -> line.get("kind").equals("correction")));
        assertThat(reader.deliveries(id)).extracting(line -> line.get("kind")).containsExactly("correction", "match");
    }

    @Test
    void a_digest_waits_for_its_hour_and_a_change_of_cadence_moves_it() {
        Reader reader = Reader.called("weekly");
        String id = reader.follows(Map.of(
                        "query",
                        "person:abisheva",
                        "channel",
                        Map.of(
                                "type",
                                "webhook",
                                "url",
                                RECEIVER.address("/weekly").toString()),
                        "cadence",
                        Map.of("type", "weekly", "day", "monday", "at", "09:00"),
                        "zone",
                        "Asia/Almaty"))
                .then()
                .statusCode(201)
                .body("cadence.type", equalTo("weekly"))
                .body("zone", equalTo("Asia/Almaty"))
                .extract()
                .path("id");
        WIRE.tell(Telling.story("weekly").guest("Dinara Abisheva").reported());
        await().until(() -> states(reader, id).equals(List.of("held")));

        reader.asks()
                .body(Map.of("cadence", Map.of("type", "at-once")))
                .patch("/subscriptions/" + id)
                .then()
                .statusCode(200)
                .body("cadence.type", equalTo("at-once"));

        await().until(() -> states(reader, id).equals(List.of("delivered")));
    }

    @Test
    void the_sum_of_all_alerts_is_right_at_any_time() {
        Reader reader = Reader.called("auditor");
        String id = reader.byWebhook("person:kunanbai", RECEIVER.address("/auditor"), SECRET);
        WIRE.tell(Telling.story("audited").guest("Abish Kunanbai").reported());
        await().until(() -> states(reader, id).equals(List.of("delivered")));

        new Reader("boss", "operator")
                .asks()
                .get("/audit")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true));
        reader.asks().get("/audit").then().statusCode(403);
    }

    private static List<Object> states(Reader reader, String id) {
        return reader.deliveries(id).stream().map(line -> line.get("state")).toList();
    }
}
