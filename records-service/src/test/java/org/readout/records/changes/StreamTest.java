package org.readout.records.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void a_hundred_hear_everything_and_who_finds_no_place_is_told_to_try_again() throws Exception {
        List<Told> stories = IntStream.range(0, 10)
                .mapToObj(i -> Told.by("crowd-wire", "story-" + i))
                .toList();
        var crowd = new ArrayList<SocketListener>();
        URI address = URI.create(stream + "?q=source:crowd-wire");
        for (int i = 0; i <= RunningSuite.MOST_STREAMS; i++) {
            crowd.add(SocketListener.asking(address, TOKEN, OptionalLong.empty(), true)
                    .read());
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> crowd.stream().allMatch(one -> one.hasBegun() || one.isRefused()));
        List<SocketListener> placed =
                crowd.stream().filter(SocketListener::hasBegun).toList();
        Log.publish(stories.stream().map(Told::reported).toList());
        List<Long> changes = changes(stories);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(placed)
                        .allSatisfy(one -> assertThat(one.ids())
                                .as("ended: %s", one.hasEnded())
                                .isEqualTo(changes)));
        assertThat(crowd).anyMatch(SocketListener::isRefused);
        for (SocketListener one : crowd) {
            one.close();
        }
    }

    @Test
    void who_does_not_read_is_disconnected_and_comes_back_for_the_rest() throws Exception {
        String large = "\u2026 ".repeat(80_000); // long on the wire, and not a word to analyse
        Told first = Told.by("slow-wire", "first");
        List<Told> stories = IntStream.range(0, 24)
                .mapToObj(i -> Told.by("slow-wire", "story-" + i).passage(large))
                .toList();
        Log.publish(first.reported());
        long start = Api.awaitMeeting(first.meeting(), 1).jsonPath().getLong("change");
        Log.publish(stories.stream().map(Told::reported).toList());
        List<Long> changes = changes(stories);
        double droppedBefore = dropped();

        URI address = URI.create(stream + "?q=source:slow-wire");
        var slow = SocketListener.asking(address, TOKEN, OptionalLong.of(start), true);
        await().atMost(Duration.ofSeconds(60)).until(() -> dropped() > droppedBefore);
        slow.read();
        await().atMost(Duration.ofSeconds(20)).until(slow::hasEnded);
        assertThat(slow.ids().size()).isLessThan(stories.size());

        OptionalLong last =
                OptionalLong.of(slow.ids().isEmpty() ? start : slow.ids().getLast());
        try (var again = SocketListener.asking(address, TOKEN, last, true).read()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> slow.heard() + again.heard() >= stories.size());
            assertThat(Stream.of(slow, again).flatMap(one -> one.ids().stream()))
                    .containsExactlyElementsOf(changes);
        }
    }

    private static List<Long> changes(List<Told> stories) {
        return stories.stream()
                .map(told -> Api.awaitMeeting(told.meeting(), 1).jsonPath().getLong("change"))
                .sorted()
                .toList();
    }

    private static double dropped() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("readout_streams_dropped_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
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
