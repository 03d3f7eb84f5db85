package org.readout.notify.following;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.database.Database;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class ReadersRightsTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";

    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Inject
    Database database;

    @Test
    void a_query_is_tried_on_the_last_ninety_days_before_it_is_followed() {
        Telling story = Telling.story("preview").guest("Sofia Previewa");
        Reader reader = Reader.called("careful-one");
        String id = reader.byWebhook("person:previewa", RECEIVER.address("/preview"), SECRET);
        WIRE.tell(story.reported());
        await().until(() -> reader.deliveries(id).size() == 1);

        reader.asks()
                .body(Map.of("query", "person:previewa topic:trade"))
                .post("/subscriptions/preview")
                .then()
                .statusCode(200)
                .body("days", equalTo(90))
                .body("matches", equalTo(1))
                .body("noisy", equalTo(false))
                .body("found", hasSize(1))
                .body("found[0].meetingId", equalTo(story.meetingId().value()))
                .body("found[0].reasons[0].clause", equalTo("person:previewa"))
                .body("found[0].reasons[0].sentence", containsString("was received by Youssef Benali"));
        reader.asks()
                .body(Map.of("query", "person:"))
                .post("/subscriptions/preview")
                .then()
                .statusCode(400)
                .body("column", not(equalTo(null)));
    }

    @Test
    void who_has_no_account_manages_by_the_link_in_a_mail() {
        Reader reader = Reader.called("no-account");
        String id = MAILS.confirmed(reader, "person:managova");
        WIRE.tell(Telling.story("without-account").guest("Raisa Managova").reported());
        await().until(() -> MAILS.to(reader.address()).size() == 2);
        String link = MAILS.to(reader.address()).getLast().path("manage");

        given().get(link).then().statusCode(200).body(containsString("person:managova"));
        given().formParam("id", id).formParam("act", "pause").post(link).then().statusCode(200);
        reader.asks().get("/subscriptions/" + id).then().body("state", equalTo("paused"));
        given().formParam("id", id).formParam("act", "resume").post(link).then().statusCode(200);
        reader.asks().get("/subscriptions/" + id).then().body("state", equalTo("active"));
        given().formParam("id", id).formParam("act", "fly").post(link).then().statusCode(400);
        given().formParam("id", id).formParam("act", "end").post(link).then().statusCode(200);
        reader.asks().get("/subscriptions/" + id).then().statusCode(404);
    }

    @Test
    void a_feed_is_read_at_an_address_that_only_its_owner_was_told() {
        Reader reader = Reader.called("feed-reader");
        String id = reader.byWebhook("person:feedova", RECEIVER.address("/feed"), SECRET);
        WIRE.tell(Telling.story("fed").guest("Alma Feedova").reported());
        await().until(() -> reader.deliveries(id).size() == 1);

        Map<String, String> feeds = reader.asks()
                .post("/subscriptions/" + id + "/feed")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        String atom = URI.create(feeds.get("atom")).getPath();
        String json = URI.create(feeds.get("json")).getPath();

        given().get(atom)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.title", equalTo("Alma Feedova (Kazakhstan) met Youssef Benali (Morocco)"));
        given().get(json)
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("items[0].title", containsString("Alma Feedova"));
        reader.asks().post("/subscriptions/" + id + "/feed").then().statusCode(200);
        given().get(atom).then().statusCode(410);
    }

    @Test
    void whoever_is_erased_leaves_only_figures() {
        Reader reader = Reader.called("forget-me");
        String id = MAILS.confirmed(reader, "person:erasova");
        WIRE.tell(Telling.story("erased").guest("Vera Erasova").reported());
        await().until(() -> reader.deliveries(id).stream()
                .anyMatch(line -> line.get("state").equals("delivered")));
        Reader boss = new Reader("boss", "operator");
        int delivered = boss.asks().get("/audit").then().extract().path("delivered");

        reader.asks().delete("/subscriptions").then().statusCode(200).body("subscriptions", equalTo(1));

        reader.asks().get("/subscriptions").then().body("$", hasSize(0));
        // Other tests' deliveries may still arrive meanwhile.
        boss.asks()
                .get("/audit")
                .then()
                .body("holds", equalTo(true))
                .body("delivered", greaterThanOrEqualTo(delivered));
        for (String table : new String[] {"destination", "subscription", "delivery", "alert", "attempt", "link"}) {
            assertThat(database.rows("select t::text as line from " + table + " t", row -> row.text("line")))
                    .as(table)
                    .noneMatch(line -> line.contains("forget-me") || line.contains("erasova"));
        }
    }
}
