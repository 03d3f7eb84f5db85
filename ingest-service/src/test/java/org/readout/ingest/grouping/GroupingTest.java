package org.readout.ingest.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingWithdrawn;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.SampleItem;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class GroupingTest {

    @Test
    void an_operator_puts_two_meetings_together_and_a_later_version_stays_there() {
        SampleItem one = SampleItem.of("group-1", "held 2026-11-01: Aidos Serikbek of KZ, Youssef Tazi of MA")
                .version(1);
        SampleItem other = SampleItem.of("group-1-other", "held 2026-11-02: Aidos Serikbek of KZ, Youssef Tazi of MA")
                .version(1);
        Logs.append(one.item(), other.item());
        Logs.events(one.reportId(), 1);
        Logs.events(other.reportId(), 1);
        MeetingId into = MeetingId.of(one.reportId(), 0);
        MeetingId from = MeetingId.of(other.reportId(), 0);

        merge(from, into, 200);

        List<MeetingEvent> events = Logs.events(other.reportId(), 3);
        assertThat(Meeting.of(into, of(events, into)).reports()).hasSize(1);
        assertThat(Meeting.of(from, of(events, from)).withdrawal().flatMap(MeetingWithdrawn::successor))
                .isEqualTo(Optional.of(into));

        SampleItem second = SampleItem.of("group-1-other", "held 2026-11-02: Aidos Serikbek of KZ, Y. Tazi of MA")
                .version(2);
        Logs.append(second.item());
        assertThat(of(Logs.events(other.reportId(), 4), into))
                .extracting(MeetingEvent::version)
                .contains(2);
    }

    @Test
    void an_operator_takes_a_report_out_of_a_meeting() {
        SampleItem one = SampleItem.of("group-2", "held 2026-11-11: Aidos Serikbek of KZ, Youssef Tazi of MA");
        SampleItem other = SampleItem.of("group-2-other", "held 2026-11-11: Aidos Serikbek of KZ, Yousef Tazi of MA");
        Logs.append(one.item());
        Logs.events(one.reportId(), 1);
        Logs.append(other.item());
        MeetingId shared = Logs.events(other.reportId(), 1).getFirst().meetingId();

        MeetingId own = split(shared, other);

        List<MeetingEvent> events = Logs.events(other.reportId(), 3);
        assertThat(Meeting.of(own, of(events, own)).reports()).hasSize(1);
        assertThat(Meeting.of(shared, of(events, shared)).withdrawal()).isPresent();
    }

    @Test
    void what_was_put_together_and_taken_apart_can_be_put_together_again() {
        SampleItem one = SampleItem.of("group-4", "held 2026-11-21: Aidos Serikbek of KZ, Youssef Tazi of MA");
        SampleItem other = SampleItem.of("group-4-other", "held 2026-11-22: Aidos Serikbek of KZ, Youssef Tazi of MA");
        Logs.append(one.item(), other.item());
        Logs.events(one.reportId(), 1);
        Logs.events(other.reportId(), 1);
        MeetingId into = MeetingId.of(one.reportId(), 0);
        merge(MeetingId.of(other.reportId(), 0), into, 200);
        Logs.events(other.reportId(), 3);

        MeetingId own = split(into, other);
        Logs.events(other.reportId(), 5);
        merge(own, into, 200);
        List<MeetingEvent> events = Logs.events(other.reportId(), 7);

        assertThat(Meeting.of(into, of(events, into)).reports()).hasSize(1);
        assertThat(Meeting.of(own, of(events, own)).withdrawal()).isPresent();
        MeetingId again = split(into, other);
        List<MeetingEvent> after = Logs.events(other.reportId(), 9);
        assertThat(Meeting.of(into, of(after, into)).reports()).isEmpty();
        assertThat(Meeting.of(again, of(after, again)).reports()).hasSize(1);
    }

    @Test
    void what_cannot_be_put_together_is_refused() {
        MeetingId nobody = MeetingId.of(SampleItem.of("group-3", "").reportId(), 0);

        merge(nobody, nobody, 404);
        Api.as("operator")
                .contentType("application/json")
                .body("{}")
                .post("/meetings/" + nobody + "/merge")
                .then()
                .statusCode(400)
                .body("where", equalTo("into"));
        Api.as("wire")
                .contentType("application/json")
                .body("{}")
                .post("/meetings/" + nobody + "/merge")
                .then()
                .statusCode(403);
    }

    private static void merge(MeetingId from, MeetingId into, int status) {
        Api.as("operator")
                .contentType("application/json")
                .body(Map.of("into", into.value()))
                .post("/meetings/" + from + "/merge")
                .then()
                .statusCode(status);
    }

    private static MeetingId split(MeetingId meeting, SampleItem away) {
        return new MeetingId(Api.as("operator")
                .contentType("application/json")
                .body(Map.of("reports", List.of(away.reportId().value())))
                .post("/meetings/" + meeting + "/split")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("meetingId"));
    }

    private static List<MeetingEvent> of(List<MeetingEvent> events, MeetingId meeting) {
        return events.stream()
                .filter(event -> event.meetingId().equals(meeting))
                .toList();
    }
}
