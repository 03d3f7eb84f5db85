package org.readout.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.events.Samples.MEETING;
import static org.readout.events.Samples.nameless;
import static org.readout.events.Samples.report;
import static org.readout.events.Samples.sameText;
import static org.readout.events.Samples.withdrawal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeetingTest {

    @Test
    void a_second_report_adds_its_source_and_topics() {
        Meeting meeting = Meeting.unheardOf(MEETING)
                .with(report("steppe-wire", 1, Status.HELD, "trade", "Aigerim Bekova"))
                .with(report("atlas-press", 1, Status.HELD, "transport", "A. Bekova"));

        MeetingRecord record = meeting.record().orElseThrow();
        assertThat(record.topics()).containsExactly("trade", "transport");
        assertThat(record.sources()).isEqualTo(2);
        assertThat(record.participants()).hasSize(1);
        assertThat(record.status().rule()).isEqualTo(Chosen.Rule.ALL_AGREE);
    }

    @Test
    void reports_of_one_text_are_one_witness_whichever_of_them_says_so() {
        MeetingReported wire = report("steppe-wire", 1, Status.HELD, "trade", "Aigerim Bekova");
        MeetingReported paper = report("atlas-press", 1, Status.HELD, "trade", "Aigerim Bekova");
        MeetingReported other = report("tejo-news", 1, Status.HELD, "trade", "Aigerim Bekova");
        Meeting told = Meeting.unheardOf(MEETING).with(sameText(paper, wire.reportId()));

        assertThat(told.record().orElseThrow().sources()).isEqualTo(1);
        assertThat(told.with(wire).record().orElseThrow().sources()).isEqualTo(1);
        assertThat(told.with(sameText(wire, paper.reportId()))
                        .record()
                        .orElseThrow()
                        .sources())
                .isEqualTo(1);
        assertThat(told.with(wire).with(other).record().orElseThrow().sources()).isEqualTo(2);
    }

    @Test
    void a_corrected_version_replaces_what_its_report_claimed() {
        Meeting meeting = Meeting.unheardOf(MEETING)
                .with(report("steppe-wire", 2, Status.CANCELLED, "trade", "Aigerim Bekova"))
                .with(report("steppe-wire", 1, Status.PLANNED, "sport", "Aigerim Bekova"));

        MeetingRecord record = meeting.record().orElseThrow();
        assertThat(record.status().value()).isEqualTo(Status.CANCELLED);
        assertThat(record.topics()).containsExactly("trade");
    }

    @Test
    void where_sources_differ_the_report_published_last_tells_the_status() {
        MeetingRecord record = Meeting.unheardOf(MEETING)
                .with(report("steppe-wire", 2, Status.HELD, "trade", "Aigerim Bekova"))
                .with(report("atlas-press", 1, Status.PLANNED, "trade", "Aigerim Bekova"))
                .record()
                .orElseThrow();

        assertThat(record.status().value()).isEqualTo(Status.HELD);
        assertThat(record.status().rule()).isEqualTo(Chosen.Rule.LATEST_REPORT);
        assertThat(record.status().reports()).containsExactly(ReportId.of("steppe-wire", "steppe-wire-1"));
    }

    @Test
    void a_meeting_whose_last_report_is_withdrawn_has_no_record_but_a_reason() {
        MeetingReported told = report("steppe-wire", 1, Status.HELD, "trade", "Aigerim Bekova");
        Meeting meeting = Meeting.unheardOf(MEETING).with(told).with(withdrawal(told.reportId(), 2));

        assertThat(meeting.record()).isEmpty();
        assertThat(meeting.withdrawal().orElseThrow().reason()).isEqualTo(MeetingWithdrawn.Reason.KILLED);
    }

    @Test
    void the_fold_is_the_same_in_whatever_order_events_arrive_and_however_often() {
        MeetingReported first = report("steppe-wire", 1, Status.PLANNED, "trade", "Aigerim Bekova");
        List<MeetingEvent> events = new ArrayList<>(List.of(
                first,
                report("steppe-wire", 2, Status.HELD, "transport", "Aigerim Bekova"),
                report("atlas-press", 1, Status.HELD, "energy", "Youssef Idrissi"),
                report("atlas-press", 2, Status.HELD, "water", "Youssef El Idrissi"),
                withdrawal(ReportId.of("tejo-news", "tejo-news-1"), 1)));
        Meeting expected = Meeting.of(MEETING, events);
        Random random = new Random(20260129);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(events, random);
            Meeting meeting = Meeting.unheardOf(MEETING);
            for (MeetingEvent event : events) {
                meeting = meeting.with(event).with(first);
            }
            assertThat(meeting).isEqualTo(expected);
            assertThat(meeting.record()).isEqualTo(expected.record());
        }
    }

    @Test
    void a_nameless_delegation_gives_way_to_a_named_participant_of_its_state() {
        MeetingReported named = report("steppe-wire", 1, Status.HELD, "trade", "Aigerim Bekova");

        MeetingRecord record = Meeting.of(MEETING, List.of(nameless("atlas-press"), named))
                .record()
                .orElseThrow();

        assertThat(record.participants()).hasSize(1);
        assertThat(record.participants().getFirst().value().name()).hasValue("Aigerim Bekova");
    }

    @Test
    void an_event_of_another_meeting_is_refused() {
        Meeting other = Meeting.unheardOf(MeetingId.of(ReportId.of("steppe-wire", "second"), 0));

        assertThatThrownBy(() -> other.with(nameless("atlas-press")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(MEETING.value());
    }
}
