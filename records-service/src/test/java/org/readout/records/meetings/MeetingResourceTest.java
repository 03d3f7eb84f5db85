package org.readout.records.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.events.Status;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class MeetingResourceTest {

    @Test
    void a_quote_only_report_never_shows_its_passage() {
        Told told = Told.by("licensed-wire", "quote-only")
                .passage("Words under licence about tariffs.")
                .quoteOnly();
        Log.publish(told.reported());

        String answer = Api.awaitMeeting(told.meeting(), 1).asString();

        assertThat(answer).doesNotContain("under licence").contains("\"discussed\"");
        for (String ending :
                new String[] {"json", "atom", "rss", "feed.json", "ics", "csv", "ndjson", "plover.ndjson"}) {
            assertThat(Api.asReader()
                            .queryParam("q", "source:licensed-wire licence")
                            .get("/meetings." + ending)
                            .asString())
                    .as(ending)
                    .doesNotContain("under licence");
        }
        assertThat(Api.asReader()
                        .queryParam("q", "source:licensed-wire licence")
                        .queryParam("highlight", true)
                        .get("/meetings")
                        .asString())
                .contains(told.meeting().value())
                .doesNotContain("under licence");
    }

    @Test
    void the_history_tells_what_became_known_when() {
        Told planned = Told.by("history-wire", "steps").status(Status.PLANNED);
        Told held =
                Told.by("history-wire", "steps").version(2).status(Status.HELD).topics("trade-corridors", "water");
        Log.publish(planned.reported(), held.reported(), held.withdrawn(Reason.KILLED, "Wrong."));
        Api.awaitStatus(planned.meeting(), 410);

        JsonPath history = Api.asReader()
                .get("/meetings/" + planned.meeting() + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(history.getList("steps.event")).containsExactly("reported", "reported", "withdrawn");
        assertThat(history.getList("steps.status")).containsExactly("planned", "held", null);
        assertThat(history.getString("steps[1].changes.find { it.path == '/status' }.from"))
                .isEqualTo("planned");
        assertThat(history.getString("steps[1].changes.find { it.path == '/status' }.value"))
                .isEqualTo("held");
        assertThat(history.getString("steps[1].changes.find { it.path == '/topics/1' }.op"))
                .isEqualTo("add");
        assertThat(history.getString("steps[2].reason")).isEqualTo("killed");
    }

    @Test
    void a_meeting_can_be_seen_as_it_was_known() {
        Told planned = Told.by("history-wire", "as-of").status(Status.PLANNED).recorded("2026-03-01T10:00:00Z");
        Told held = Told.by("history-wire", "as-of")
                .recorded("2026-03-03T10:00:00Z")
                .version(2);
        Log.publish(planned.reported());
        Api.awaitMeeting(planned.meeting(), 1);
        Log.publish(held.reported());
        Told other =
                Told.by("history-wire", "behind-as-of").of(planned.meeting()).recorded("2026-03-05T10:00:00Z");
        Log.publish(other.reported());
        Api.awaitMeeting(planned.meeting(), 2);

        String address = "/meetings/" + planned.meeting() + "?as-of=";
        Api.asReader().get(address + "2026-03-02T12:00:00Z").then().body("status", equalTo("planned"));
        Api.asReader().get(address + "2026-03-04T12:00:00+05:00").then().body("status", equalTo("held"));
        Api.asReader().get(address + "2026-02-01T00:00:00Z").then().statusCode(404);
        Api.asReader()
                .get(address + "2026-03-02")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("as-of"))
                .body("detail", containsString("offset from UTC"));
    }

    @Test
    void who_has_the_record_is_not_sent_it_again() {
        Told told = Told.by("fresh-wire", "tagged");
        Log.publish(told.reported());
        String tag = Api.awaitMeeting(told.meeting(), 1).header("ETag");

        Api.asReader()
                .header("If-None-Match", tag)
                .get("/meetings/" + told.meeting())
                .then()
                .statusCode(304);
        Log.publish(Told.by("fresh-wire", "more").of(told.meeting()).reported());
        Api.awaitMeeting(told.meeting(), 2);
        Api.asReader()
                .header("If-None-Match", tag)
                .get("/meetings/" + told.meeting())
                .then()
                .statusCode(200);
        Api.asReader()
                .head("/meetings/" + told.meeting())
                .then()
                .statusCode(200)
                .header("ETag", containsString("W/"));
    }
}
