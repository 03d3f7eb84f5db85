package org.readout.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.readout.events.ItemId;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.WireItem;
import org.readout.events.kafka.DeadLetters;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.SampleItem;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class DeskTest {
    @Inject
    Desk desk;

    @Test
    void an_item_that_tells_of_a_meeting_becomes_an_event() {
        SampleItem item = SampleItem.of("desk-1", rabat(1));
        Logs.append(item.item());

        MeetingEvent event = Logs.events(item.reportId(), 1).getFirst();

        assertThat(event).isInstanceOfSatisfying(MeetingReported.class, reported -> {
            assertThat(reported.meetingId()).isEqualTo(MeetingId.of(item.reportId(), 0));
            assertThat(reported.version()).isEqualTo(1);
            assertThat(names(reported.meeting())).containsExactly("Aidos Serikbek", "Youssef Tazi");
        });
        assertThat(Api.decided(item.item().itemId()).getString("meetings[0].meetingId"))
                .isEqualTo(event.meetingId().value());
    }

    @Test
    void an_item_without_a_meeting_is_told_so() {
        SampleItem item = SampleItem.of("desk-2", "Oil prices were little changed on Sunday.");
        Logs.append(item.item());

        var outcome = Api.decided(item.item().itemId());

        assertThat(outcome.getString("outcome")).isEqualTo("no-meeting");
        assertThat(outcome.getString("reason")).isEqualTo("none-told");
    }

    @Test
    void the_same_item_twice_is_one_event() {
        SampleItem item = SampleItem.of("desk-3", rabat(3));
        SampleItem next = SampleItem.of("desk-3-next", aktau(3));
        Logs.append(item.item(), item.item());
        Logs.events(item.reportId(), 1);
        Logs.append(item.item(), next.item());
        Logs.events(next.reportId(), 1);

        assertThat(Logs.events(item.reportId())).hasSize(1);
    }

    @Test
    void a_correction_replaces_what_was_told_and_keeps_the_meeting() {
        SampleItem first = SampleItem.of("desk-4", rabat(4)).version(1);
        SampleItem second =
                SampleItem.of("desk-4", rabat(4).replace("Tazi", "Tazy")).version(2);
        Logs.append(first.item(), second.item());

        List<MeetingEvent> events = Logs.events(first.reportId(), 2);

        assertThat(events).extracting(MeetingEvent::version).containsExactly(1, 2);
        assertThat(events).extracting(MeetingEvent::meetingId).containsOnly(MeetingId.of(first.reportId(), 0));
    }

    @Test
    void a_correction_that_no_longer_tells_of_a_meeting_withdraws_it() {
        SampleItem first = SampleItem.of("desk-5", rabat(5) + "\n" + aktau(5)).version(1);
        SampleItem second = SampleItem.of("desk-5", aktau(5)).version(2);
        Logs.append(first.item(), second.item());

        List<MeetingEvent> events = Logs.events(first.reportId(), 4);

        assertThat(events.get(2)).isInstanceOf(MeetingReported.class);
        assertThat(events.get(2).meetingId()).isEqualTo(MeetingId.of(first.reportId(), 1));
        assertThat(events.get(3)).isInstanceOfSatisfying(MeetingWithdrawn.class, withdrawn -> {
            assertThat(withdrawn.meetingId()).isEqualTo(MeetingId.of(first.reportId(), 0));
            assertThat(withdrawn.reason()).isEqualTo(MeetingWithdrawn.Reason.CORRECTED);
        });
    }

    @Test
    void a_kill_withdraws_every_meeting_of_its_report() {
        SampleItem first = SampleItem.of("desk-6", rabat(6) + "\n" + aktau(6)).version(1);
        SampleItem kill = SampleItem.of("desk-6", "").version(1).killed();
        Logs.append(first.item(), kill.item());

        List<MeetingEvent> events = Logs.events(first.reportId(), 4);

        assertThat(events.subList(2, 4))
                .allSatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                MeetingWithdrawn.class,
                                withdrawn -> assertThat(withdrawn.reason()).isEqualTo(MeetingWithdrawn.Reason.KILLED)));
        assertThat(Api.decided(kill.item().itemId()).getString("outcome")).isEqualTo("withdrawn");
    }

    @Test
    void a_version_that_comes_after_a_later_one_changes_nothing() {
        SampleItem second = SampleItem.of("desk-7", aktau(7)).version(2);
        SampleItem first = SampleItem.of("desk-7", rabat(7)).version(1);
        Logs.append(second.item(), first.item());

        var outcome = Api.decided(first.item().itemId());

        assertThat(outcome.getString("outcome")).isEqualTo("duplicate");
        assertThat(outcome.getString("of")).isEqualTo(second.item().itemId().value());
        assertThat(Logs.events(first.reportId())).hasSize(1);
    }

    @Test
    void a_story_that_was_killed_before_it_came_is_not_told() {
        SampleItem kill = SampleItem.of("desk-8", "").version(2).killed();
        SampleItem first = SampleItem.of("desk-8", rabat(8)).version(1);
        Logs.append(kill.item(), first.item());

        assertThat(Api.decided(first.item().itemId()).getString("outcome")).isEqualTo("withdrawn");
        assertThat(Logs.events(first.reportId())).isEmpty();
    }

    @Test
    void unnumbered_versions_are_ordered_by_their_time() {
        SampleItem later = SampleItem.of("desk-9", aktau(9)).publishedAt("2026-03-04T10:00:00Z");
        SampleItem earlier = SampleItem.of("desk-9", rabat(9)).publishedAt("2026-03-04T09:00:00Z");
        Logs.append(later.item(), earlier.item());

        assertThat(Api.decided(earlier.item().itemId()).getString("outcome")).isEqualTo("duplicate");
        assertThat(Logs.events(later.reportId())).hasSize(1);
    }

    @Test
    void nothing_of_an_embargoed_item_leaves_before_its_time() {
        Instant until = Instant.now().plusSeconds(4);
        SampleItem item = SampleItem.of("desk-10", rabat(10)).until(until);
        Logs.append(item.item());
        await().until(() -> Api.item(item.item().itemId()).getString("outcome").equals("waiting"));
        assertThat(Logs.events(item.reportId())).isEmpty();

        MeetingReported event =
                (MeetingReported) Logs.events(item.reportId(), 1).getFirst();

        assertThat(event.recordedAt()).isAfterOrEqualTo(until.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        assertThat(Api.decided(item.item().itemId()).getString("outcome")).isEqualTo("reported");
    }

    @Test
    void an_item_that_is_killed_under_embargo_is_never_told() {
        SampleItem item = SampleItem.of("desk-11", rabat(11))
                .version(1)
                .until(Instant.now().plusSeconds(3));
        SampleItem kill = SampleItem.of("desk-11", "").version(2).killed();
        Logs.append(item.item(), kill.item());

        assertThat(Api.decided(item.item().itemId()).getString("outcome")).isEqualTo("withdrawn");
        assertThat(Logs.events(item.reportId())).isEmpty();
    }

    @Test
    void a_line_that_is_no_item_goes_to_the_dead_letters_and_the_others_go_on() {
        byte[] poison = "{\"itemId\": \"nothing of the kind\"".getBytes(StandardCharsets.UTF_8);
        SampleItem next = SampleItem.of("desk-12", rabat(12));
        Logs.append(new ProducerRecord<>(KafkaTopics.WIRE_ITEMS, "desk-12-poison", poison));
        Logs.append(next.item());

        var letter = Logs.line(KafkaTopics.INGEST_DEAD_LETTERS, line -> "desk-12-poison".equals(line.key()));

        assertThat(letter.value()).isEqualTo(poison);
        assertThat(DeadLetters.header(letter, DeadLetters.CAUSE).orElseThrow()).contains("no CloudEvent");
        assertThat(Logs.events(next.reportId(), 1)).hasSize(1);
    }

    @Test
    void an_item_on_which_the_reader_fails_goes_to_the_dead_letters_and_the_others_go_on() {
        SampleItem broken = SampleItem.of("desk-13", "break");
        SampleItem next = SampleItem.of("desk-13-next", rabat(13));
        Logs.append(broken.item(), next.item());

        var letter = Logs.line(
                KafkaTopics.INGEST_DEAD_LETTERS,
                line -> broken.reportId().value().equals(line.key()));

        assertThat(DeadLetters.header(letter, DeadLetters.CAUSE).orElseThrow()).contains("told to break");
        assertThat(Api.decided(broken.item().itemId()).getString("outcome")).isEqualTo("dead-letter");
        assertThat(Logs.events(next.reportId(), 1)).hasSize(1);
    }

    @Test
    void an_item_that_the_tables_cannot_hold_goes_to_the_dead_letters_and_the_others_go_on() {
        String source = "nul\0source";
        SampleItem next = SampleItem.of("desk-14", rabat(14));
        var good = next.item();
        var bad = new org.readout.events.WireItem(
                good.itemId(),
                source,
                "desk-14-bad",
                good.version(),
                good.pubStatus(),
                good.headline(),
                good.text(),
                good.language(),
                good.publishedAt(),
                good.embargoedUntil(),
                good.url(),
                good.usage(),
                good.receivedAt());
        Logs.append(bad, good);

        Logs.line(
                KafkaTopics.INGEST_DEAD_LETTERS, line -> bad.reportId().value().equals(line.key()));
        assertThat(Logs.events(next.reportId(), 1)).hasSize(1);
    }

    @Test
    void the_trace_of_an_item_goes_on_with_its_event() {
        SampleItem item = SampleItem.of("desk-15", rabat(15));
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var line = org.readout.events.kafka.CloudEventRecords.write(item.item());
        line.headers().add("traceparent", trace.getBytes(StandardCharsets.US_ASCII));
        Logs.append(line);

        String key = MeetingId.of(item.reportId(), 0).value();
        var sent = Logs.line(KafkaTopics.MEETINGS_REPORTED, event -> key.equals(event.key()));

        assertThat(new String(sent.headers().lastHeader("traceparent").value(), StandardCharsets.US_ASCII))
                .isEqualTo(trace);
    }

    @Test
    void an_item_that_nobody_sent_is_not_known() {
        var unknown = SampleItem.of("desk-16", rabat(16)).item().itemId();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.as("wire")
                        .get("/items/" + unknown)
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json"));
    }

    @Test
    void a_second_report_in_other_words_tells_of_the_same_meeting() {
        SampleItem first = SampleItem.of("desk-17", "held 2026-05-17: Aidos Serikbek of KZ, Youssef Tazi of MA");
        SampleItem second = SampleItem.of("desk-17-other", "held 2026-05-17: A. Serikbek of KZ, Yusef Tazy of MA");
        Logs.append(first.item());
        Logs.events(first.reportId(), 1);
        Logs.append(second.item());

        assertThat(Logs.events(second.reportId(), 1).getFirst().meetingId())
                .isEqualTo(MeetingId.of(first.reportId(), 0));
    }

    @Test
    void two_bilaterals_of_one_minister_on_one_day_stay_two() {
        SampleItem first = SampleItem.of("desk-18", "held 2026-05-18: Aidos Serikbek of KZ, Youssef Tazi of MA");
        SampleItem second = SampleItem.of("desk-18-other", "held 2026-05-18: Aidos Serikbek of KZ, Karim Alaoui of MA");
        SampleItem third =
                SampleItem.of("desk-18-third", "held 2026-05-18: Aidos Serikbek of KZ, Teresa Valadares of PT");
        Logs.append(first.item(), second.item(), third.item());

        assertThat(Logs.events(second.reportId(), 1).getFirst().meetingId())
                .isEqualTo(MeetingId.of(second.reportId(), 0));
        assertThat(Logs.events(third.reportId(), 1).getFirst().meetingId())
                .isEqualTo(MeetingId.of(third.reportId(), 0));
    }

    @Test
    void what_is_planned_then_held_or_cancelled_is_one_meeting() {
        SampleItem plan = SampleItem.of("desk-19", "planned 2026-05-19: Aidos Serikbek of KZ, Youssef Tazi of MA");
        SampleItem end = SampleItem.of("desk-19-end", "cancelled 2026-05-19: Aidos Serikbek of KZ, Youssef Tazi of MA");
        Logs.append(plan.item());
        Logs.events(plan.reportId(), 1);
        Logs.append(end.item());

        assertThat(Logs.events(end.reportId(), 1).getFirst().meetingId()).isEqualTo(MeetingId.of(plan.reportId(), 0));
    }

    @Test
    void the_same_text_through_another_feed_is_the_same_report() {
        String text = rabat(20) + "\n" + "The parties spoke about ports, rail freight and tourism. ".repeat(5);
        SampleItem first = SampleItem.of("desk-20", text).headline("One headline");
        SampleItem copy = SampleItem.of("desk-20-copy", text).headline("One headline");
        Logs.append(first.item());
        Logs.events(first.reportId(), 1);
        Logs.append(copy.item());

        var outcome = Api.decided(copy.item().itemId());

        assertThat(outcome.getString("outcome")).isEqualTo("duplicate");
        assertThat(outcome.getString("of")).isEqualTo(first.item().itemId().value());
        assertThat(Logs.events(copy.reportId())).isEmpty();
    }

    @Test
    void two_desks_that_read_of_one_meeting_at_one_moment_find_one() throws Exception {
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            var sittings = new ArrayList<Future<Map<ItemId, Outcome>>>();
            for (int report = 0; report < 40; report++) {
                String text = "held 2026-07-%02d: Aidos Serikbek of KZ, Youssef Tazi of MA".formatted(1 + report / 8);
                WireItem item = SampleItem.of("desk-21-" + report, text).item();
                sittings.add(desks.submit(() -> desk.take(List.of(new Copy(item, Occasion.LIVE, Optional.empty())))));
            }
            var meetings = new HashSet<MeetingId>();
            for (Future<Map<ItemId, Outcome>> sitting : sittings) {
                for (Outcome outcome : sitting.get().values()) {
                    meetings.addAll(((Outcome.Reported) outcome).meetings());
                }
            }
            assertThat(meetings).hasSize(5);
        }
    }

    private static String rabat(int day) {
        return "held 2026-05-%02d: Aidos Serikbek of KZ, Youssef Tazi of MA".formatted(day);
    }

    private static String aktau(int day) {
        return "held 2026-06-%02d: Nurlan Abenov of KZ, Elchin Huseynli of AZ".formatted(day);
    }

    private static List<String> names(MeetingClaim claim) {
        return claim.participants().stream()
                .map(participant -> participant.name().orElseThrow())
                .toList();
    }
}
