package org.readout.records.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.readout.records.Told.delegate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.events.Canary;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.events.Rank;
import org.readout.events.kafka.DeadLetters;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;
import org.readout.testbed.Testbed;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class MeetingProjectionTest {

    @Test
    void a_reported_meeting_can_be_asked_for() {
        Told told = Told.by("steppe-wire", "reported");
        Log.publish(told.reported());

        JsonPath meeting = Api.awaitMeeting(told.meeting(), 1).jsonPath();

        assertThat(meeting.getString("status")).isEqualTo("held");
        assertThat(meeting.getString("date.from")).isEqualTo("2026-03-02");
        assertThat(meeting.getString("place.city")).isEqualTo("Tbilisi");
        assertThat(meeting.getList("participants.name")).containsExactly("Dauren Alibekov", "Nino Kvaratskhelia");
        assertThat(meeting.getList("participants.of.state")).containsExactly("KZ", "GE");
        assertThat(meeting.getString("chosen.status.rule")).isEqualTo("only-claim");
        assertThat(meeting.getString("reports[0].source")).isEqualTo("steppe-wire");
        assertThat(meeting.getString("reports[0].evidence[0].quote")).isEqualTo("discussed");
        assertThat(meeting.getString("passage")).contains("container tariffs");
    }

    @Test
    void a_second_report_of_a_meeting_adds_its_source_and_topics() {
        Told first = Told.by("steppe-wire", "two-a");
        Told second = Told.by("atlas-gazette", "two-b")
                .of(first.meeting())
                .topics("energy")
                .held("2026-03-01");
        Log.publish(first.reported(), second.reported());

        JsonPath meeting = Api.awaitMeeting(first.meeting(), 2).jsonPath();

        assertThat(meeting.getList("topics")).containsExactly("energy", "trade-corridors");
        assertThat(meeting.getInt("sources")).isEqualTo(2);
        assertThat(meeting.getString("chosen.date.rule")).isEqualTo("most-confident");
        assertThat(meeting.getList("reports.claim.date.from")).containsExactlyInAnyOrder("2026-03-02", "2026-03-01");
    }

    @Test
    void an_invented_meeting_that_tries_the_line_is_not_kept() {
        Told canary = Told.by(Canary.SOURCE, "canary");
        Told other = Told.by("steppe-wire", "behind-the-canary").of(canary.meeting());

        Log.publish(canary.reported(), other.reported());

        assertThat(Api.awaitMeeting(canary.meeting(), 1).jsonPath().getList("reports.source"))
                .containsExactly("steppe-wire");
    }

    @Test
    void an_event_sent_again_changes_nothing() {
        Told told = Told.by("steppe-wire", "again");
        Told after = Told.by("steppe-wire", "behind-again").of(told.meeting());
        Log.publish(told.reported());
        long change = Api.awaitMeeting(told.meeting(), 1).jsonPath().getLong("change");

        Log.publish(told.reported(), told.reported());
        Told other = Told.by("steppe-wire", "other-again");
        Log.publish(other.reported(), told.reported());
        Api.awaitMeeting(other.meeting(), 1);

        assertThat(Api.meeting(told.meeting()).jsonPath().getLong("change")).isEqualTo(change);
        Log.publish(after.reported());
        assertThat(Api.awaitMeeting(told.meeting(), 2).jsonPath().getLong("change"))
                .isGreaterThan(change);
    }

    @Test
    void a_correction_that_comes_before_what_it_corrects_stands() {
        Told first = Told.by("steppe-wire", "late");
        Told corrected = Told.by("steppe-wire", "late").version(2).topics("water");
        Log.publish(corrected.reported(), first.reported());
        Told behind =
                Told.by("atlas-gazette", "behind-late").of(first.meeting()).topics("water");
        Log.publish(behind.reported());

        assertThat(Api.awaitMeeting(first.meeting(), 2).jsonPath().getList("topics"))
                .containsExactly("water");
    }

    @Test
    void a_withdrawn_meeting_is_gone_and_the_answer_tells_why() {
        Told told = Told.by("steppe-wire", "withdrawn");
        Log.publish(told.reported(), told.withdrawn(Reason.KILLED, "The agency killed the story: wrong embassy."));

        Api.awaitStatus(told.meeting(), 410);

        JsonPath problem = Api.meeting(told.meeting()).jsonPath();
        assertThat(problem.getString("reason")).isEqualTo("killed");
        assertThat(problem.getString("note")).contains("wrong embassy");
        assertThat(problem.getString("title")).isEqualTo("Withdrawn meeting");
        assertThat(Api.search("source:steppe-wire").asString())
                .doesNotContain(told.meeting().value());
    }

    @Test
    void a_withdrawal_that_comes_first_is_kept() {
        Told told = Told.by("steppe-wire", "withdrawn-first");
        Log.publish(told.withdrawn(Reason.CORRECTED, "No meeting was held."), told.reported());

        Api.awaitStatus(told.meeting(), 410);
    }

    @Test
    void an_unreadable_line_goes_to_the_dead_letters_and_the_stream_moves_on() {
        Told told = Told.by("steppe-wire", "behind-poison");
        byte[] poison = "{\"half\": ".getBytes(StandardCharsets.UTF_8);
        Log.publishLine(told.meeting().value(), poison);
        Log.publish(told.reported());

        Api.awaitMeeting(told.meeting(), 1);

        assertThat(Log.deadLetters()).anySatisfy(letter -> {
            assertThat(letter.value()).isEqualTo(poison);
            assertThat(DeadLetters.header(letter, DeadLetters.CAUSE))
                    .hasValueSatisfying(cause -> assertThat(cause).contains("CloudEvent"));
        });
    }

    @Test
    void an_event_that_the_database_refuses_goes_to_the_dead_letters_alone() {
        Told before = Told.by("steppe-wire", "before-refused");
        // No index holds a name of so many bytes.
        Told refused = Told.by("steppe-wire", "refused").between(delegate(longName(), "KZ", Rank.OTHER));
        Told behind = Told.by("steppe-wire", "behind-refused");
        Log.publish(before.reported(), refused.reported(), behind.reported());

        Api.awaitMeeting(before.meeting(), 1);
        Api.awaitMeeting(behind.meeting(), 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Log.deadLetters()).anySatisfy(letter -> {
                    assertThat(letter.key()).isEqualTo(refused.meeting().value());
                    assertThat(DeadLetters.header(letter, DeadLetters.CAUSE))
                            .hasValueSatisfying(cause -> assertThat(cause).contains("cannot be kept", "index row"));
                }));
        assertThat(Api.meeting(refused.meeting()).statusCode()).isEqualTo(404);

        Told corrected = Told.by("steppe-wire", "refused").version(2);
        Log.publish(corrected.reported());
        Api.awaitMeeting(corrected.meeting(), 1);
    }

    private static String longName() {
        var random = new Random(1);
        return random.ints(9_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void signs_that_no_table_holds_stop_nobody() {
        Told told = Told.by("steppe-wire", "signs")
                .headline("a \0 b")
                .passage("quote ' \" \\ {} \u0001 \uFFFF")
                .topics("trade", "un\0known")
                .between(
                        delegate("Nul\0Name \\\"{}", "KZ", Rank.OTHER),
                        delegate("O'Neil , \"The\" {Null}", "GE", Rank.OTHER))
                .held("+999999-01-01");
        Log.publish(told.reported());

        Api.awaitMeeting(told.meeting(), 1);
    }

    @Test
    void a_database_that_is_away_is_waited_for() {
        Told before = Told.by("steppe-wire", "before-away");
        Told meanwhile = Told.by("steppe-wire", "while-away");
        Log.publish(before.reported());
        Api.awaitMeeting(before.meeting(), 1);

        Testbed.database().stop();
        Log.publish(meanwhile.reported());
        assertThat(Api.meeting(before.meeting()).statusCode()).isEqualTo(503);
        Testbed.database().start();

        Api.awaitMeeting(meanwhile.meeting(), 1);
    }

    @Test
    void a_broker_that_is_away_is_waited_for() {
        Told before = Told.by("steppe-wire", "before-broker");
        Told behind = Told.by("steppe-wire", "behind-broker");
        Log.publish(before.reported());
        Api.awaitMeeting(before.meeting(), 1);

        Testbed.kafka().stop();
        assertThat(Api.meeting(before.meeting()).statusCode()).isEqualTo(200);
        Testbed.kafka().start();
        Log.publish(behind.reported());

        await().atMost(Duration.ofSeconds(90))
                .until(() -> Api.meeting(behind.meeting()).statusCode() == 200);
    }
}
