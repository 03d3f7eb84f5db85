package org.readout.records.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class ChangesResourceTest {

    @Test
    void changes_come_in_order_with_what_was_made_changed_and_withdrawn() {
        Told made = Told.by("change-wire", "made");
        Told changed = Told.by("change-wire", "changed");
        Told withdrawn = Told.by("change-wire", "gone");
        Log.publish(made.reported(), changed.reported(), withdrawn.reported());
        Api.awaitMeeting(made.meeting(), 1);
        Api.awaitMeeting(changed.meeting(), 1);
        Api.awaitMeeting(withdrawn.meeting(), 1);
        Log.publish(
                Told.by("change-wire", "changed").version(2).topics("water").reported(),
                withdrawn.withdrawn(Reason.KILLED, "Wrong."));
        Api.awaitStatus(withdrawn.meeting(), 410);

        JsonPath answer = Api.asReader()
                .queryParam("q", "source:change-wire")
                .get("/changes")
                .jsonPath();

        assertThat(answer.getString("changes.find { it.id == '" + made.meeting() + "' }.kind"))
                .isEqualTo("created");
        assertThat(answer.getString("changes.find { it.id == '" + changed.meeting() + "' }.kind"))
                .isEqualTo("updated");
        assertThat(answer.getString("changes.find { it.id == '" + withdrawn.meeting() + "' }.kind"))
                .isEqualTo("withdrawn");
        assertThat(answer.getString("changes.find { it.id == '" + withdrawn.meeting() + "' }.reason"))
                .isEqualTo("killed");
        List<Integer> numbers = answer.getList("changes.change");
        assertThat(numbers).isSorted();
    }

    @Test
    void whoever_goes_on_from_zero_has_every_meeting_once() {
        var stories = new ArrayList<Told>();
        for (int i = 0; i < 7; i++) {
            stories.add(Told.by("zero-wire", "story-" + i));
        }
        Log.publish(stories.stream().map(Told::reported).toList());
        stories.forEach(told -> Api.awaitMeeting(told.meeting(), 1));

        var ids = new ArrayList<String>();
        long after = 0;
        boolean more = true;
        while (more) {
            JsonPath answer = Api.asReader()
                    .queryParam("after", after)
                    .queryParam("limit", 3)
                    .queryParam("q", "source:zero-wire")
                    .get("/changes")
                    .jsonPath();
            ids.addAll(answer.getList("changes.id"));
            after = answer.getLong("next");
            more = answer.getBoolean("more");
        }

        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        stories.stream().map(told -> told.meeting().value()).toList());
    }

    @Test
    void a_wrong_number_is_named() {
        Api.asReader().get("/changes?after=-1").then().statusCode(400).body("parameter", equalTo("after"));
        Api.asReader().get("/changes?after=x").then().statusCode(400).body("parameter", equalTo("after"));
    }
}
