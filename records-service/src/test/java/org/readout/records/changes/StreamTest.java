package org.readout.records.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;
import org.readout.testbed.Testbed;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class StreamTest {
    private static final String TOKEN = Testbed.tokens().token("lena", Duration.ofHours(1), "reader");

    @TestHTTPResource("/changes/stream")
    URI stream;

    @Test
    void a_listener_hears_what_answers_its_query_and_what_is_withdrawn() throws Exception {
        Told heard = Told.by("live-wire", "heard");
        Told other = Told.by("other-live-wire", "not-heard");
        try (var listener = new Listener(URI.create(stream + "?q=source:live-wire"), TOKEN, Optional.empty())) {
            await().atMost(Duration.ofSeconds(20)).until(() -> listener.heard("from "));
            Log.publish(other.reported(), heard.reported());
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> listener.heard(heard.meeting().value()));
            Log.publish(heard.withdrawn(Reason.KILLED, "Wrong."));
            await().atMost(Duration.ofSeconds(20)).until(() -> listener.heard("withdrawn"));

            assertThat(listener.lines()).anyMatch(line -> line.startsWith("event") && line.contains("created"));
            assertThat(listener.heard(other.meeting().value())).isFalse();
        }
    }

    @Test
    void a_listener_hears_when_a_meeting_answers_no_longer() throws Exception {
        Told told = Told.by("left-live-wire", "left").topics("energy");
        URI address = URI.create(stream + "?q=source:left-live-wire%20topic:energy");
        try (var listener = new Listener(address, TOKEN, Optional.empty())) {
            await().atMost(Duration.ofSeconds(20)).until(() -> listener.heard("from "));
            Log.publish(told.reported());
            await().atMost(Duration.ofSeconds(20)).until(() -> listener.heard("created"));
            Log.publish(
                    Told.by("left-live-wire", "left").version(2).topics("water").reported());
            await().atMost(Duration.ofSeconds(20)).until(() -> listener.heard("\"kind\":\"left\""));
        }
    }

    @Test
    void who_comes_back_with_the_last_id_misses_nothing() throws Exception {
        Told before = Told.by("missed-wire", "before");
        Told missed = Told.by("missed-wire", "missed");
        Log.publish(before.reported());
        long last = Api.awaitMeeting(before.meeting(), 1).jsonPath().getLong("change");
        Log.publish(missed.reported());
        Api.awaitMeeting(missed.meeting(), 1);

        try (var listener =
                new Listener(URI.create(stream + "?q=source:missed-wire"), TOKEN, Optional.of(Long.toString(last)))) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> listener.heard(missed.meeting().value()));
            assertThat(listener.heard(before.meeting().value())).isFalse();
        }
    }

    @Test
    void a_wrong_query_or_id_is_answered_with_a_problem() {
        Api.asReader()
                .accept("text/event-stream")
                .get("/changes/stream?q=contry:KZ")
                .then()
                .statusCode(400);
        Api.asReader()
                .accept("text/event-stream")
                .header("Last-Event-ID", "x")
                .get("/changes/stream")
                .then()
                .statusCode(400);
    }
}
