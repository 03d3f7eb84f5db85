package org.readout.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class RebuildTest {

    @Inject
    DataSource database;

    @Test
    void a_rebuilt_store_is_the_same_and_goes_on() {
        Told told = Told.by("rebuilt-wire", "kept");
        Told gone = Told.by("rebuilt-wire", "gone");
        Log.publish(told.reported(), gone.reported(), gone.withdrawn(Reason.KILLED, "Wrong."));
        long change = Api.awaitMeeting(told.meeting(), 1).jsonPath().getLong("change");
        Api.awaitStatus(gone.meeting(), 410);
        String digest = digest();

        JsonPath rebuilt = rebuild();

        assertThat(rebuilt.getString("before")).isEqualTo(digest);
        assertThat(rebuilt.getString("after")).isEqualTo(digest);
        assertThat(rebuilt.getLong("changed")).isZero();
        assertThat(digest()).isEqualTo(digest);
        assertThat(Api.meeting(told.meeting()).jsonPath().getLong("change")).isEqualTo(change);
        Told next = Told.by("rebuilt-wire", "next");
        Log.publish(next.reported());
        assertThat(Api.awaitMeeting(next.meeting(), 1).jsonPath().getLong("change"))
                .isGreaterThan(change);
    }

    @Test
    void a_rebuild_mends_what_was_damaged_and_tells_those_who_follow() throws Exception {
        Told told = Told.by("rebuilt-wire", "damaged");
        Log.publish(told.reported());
        long before = Api.awaitMeeting(told.meeting(), 1).jsonPath().getLong("change");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from meeting where id = '" + told.meeting() + "'");
        }
        assertThat(Api.meeting(told.meeting()).statusCode()).isEqualTo(404);

        JsonPath rebuilt = rebuild();

        assertThat(rebuilt.getLong("changed")).isEqualTo(1);
        assertThat(rebuilt.getString("before")).isNotEqualTo(rebuilt.getString("after"));
        assertThat(Api.meeting(told.meeting()).jsonPath().getLong("change")).isGreaterThan(before);
    }

    @Test
    void what_comes_while_it_rebuilds_is_not_lost() {
        var stories = new ArrayList<Told>();
        for (int i = 0; i < 200; i++) {
            stories.add(Told.by("rebuilt-wire", "meanwhile-" + i));
        }
        Api.asOperator().post("/rebuild").then().statusCode(202);
        stories.forEach(told -> Log.publish(told.reported()));
        awaitDone();

        stories.forEach(told -> Api.awaitMeeting(told.meeting(), 1));
    }

    @Test
    void only_operators_rebuild() {
        Api.asReader().post("/rebuild").then().statusCode(403).contentType("application/problem+json");
        Api.asReader().get("/rebuild/digest").then().statusCode(403).body("status", equalTo(403));
    }

    private static JsonPath rebuild() {
        Api.asOperator().post("/rebuild").then().statusCode(202);
        return awaitDone();
    }

    private static JsonPath awaitDone() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            String state = Api.asOperator().get("/rebuild").jsonPath().getString("state");
            return state.equals("done") || state.equals("failed");
        });
        JsonPath rebuilt = Api.asOperator().get("/rebuild").jsonPath();
        assertThat(rebuilt.getString("state")).as(rebuilt.getString("failure")).isEqualTo("done");
        return rebuilt;
    }

    private static String digest() {
        return Api.asOperator()
                .get("/rebuild/digest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("sha256");
    }
}
