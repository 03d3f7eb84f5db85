package org.readout.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.syndication.SyndicatedStories.prose;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.events.ItemId;
import org.readout.events.MeetingReported;
import org.readout.events.PubStatus;
import org.readout.events.Usage;
import org.readout.events.WireItem;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.desk.Copy;
import org.readout.ingest.desk.Desk;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class SyndicationTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Desk desk;

    @Test
    void a_copy_with_another_lead_a_cut_and_other_signs_names_the_original() {
        WireItem original = item("syndicated-wire", "copy-1", 0, meeting(1) + prose(1, 6));
        WireItem copy = item(
                "syndicated-paper",
                "copy-1",
                60,
                "The port city saw diplomacy at work this week, our correspondent writes.\n" + meeting(1)
                        + prose(1, 4).replace(", ", " — "));
        Logs.append(original);
        Logs.events(original.reportId(), 1);
        Logs.append(copy);

        MeetingReported event =
                (MeetingReported) Logs.events(copy.reportId(), 1).getFirst();
        assertThat(event.report().sameTextAs()).contains(original.reportId());
        assertThat(event.meetingId())
                .isEqualTo(Logs.events(original.reportId()).getFirst().meetingId());
        JsonPath outcome = Api.decided(copy.itemId());
        assertThat(outcome.getString("outcome")).isEqualTo("reported");
        assertThat(outcome.getString("copyOf.itemId"))
                .isEqualTo(original.itemId().value());
        assertThat(outcome.getString("copyOf.source")).isEqualTo("syndicated-wire");
        assertThat(Api.decided(original.itemId()).getString("copyOf")).isNull();
        assertThat(Api.as("operator").get("/audit").jsonPath().getBoolean("balanced"))
                .isTrue();
    }

    @Test
    void the_original_is_the_one_that_came_first_though_it_is_decided_last() {
        WireItem copy = item("syndicated-paper", "copy-2", 60, meeting(2) + prose(2, 5));
        WireItem original = item("syndicated-wire", "copy-2", 0, meeting(2) + prose(2, 7));
        Logs.append(copy);
        Logs.events(copy.reportId(), 1);
        Logs.append(original);

        MeetingReported event =
                (MeetingReported) Logs.events(original.reportId(), 1).getFirst();
        assertThat(event.report().sameTextAs()).contains(copy.reportId());
        assertThat(Api.decided(copy.itemId()).getString("copyOf.itemId"))
                .isEqualTo(original.itemId().value());
        assertThat(Api.decided(original.itemId()).getString("copyOf")).isNull();
    }

    @Test
    void two_who_tell_of_one_meeting_in_their_own_words_have_nothing_from_one_another() {
        WireItem one = item("syndicated-wire", "copy-3", 0, meeting(3) + prose(3, 6));
        WireItem other = item("syndicated-paper", "copy-3", 60, meeting(3) + prose(30, 6));
        Logs.append(one);
        Logs.events(one.reportId(), 1);
        Logs.append(other);

        MeetingReported event =
                (MeetingReported) Logs.events(other.reportId(), 1).getFirst();
        assertThat(event.report().sameTextAs()).isEmpty();
        assertThat(Api.decided(other.itemId()).getString("copyOf")).isNull();
    }

    @Test
    void a_correction_in_its_own_words_is_no_copy_any_more() {
        WireItem original = item("syndicated-wire", "copy-4", 0, meeting(4) + prose(4, 6));
        WireItem copy = item("syndicated-paper", "copy-4", 60, meeting(4) + prose(4, 7));
        WireItem rewritten = item("syndicated-paper", "copy-4", 90, meeting(4) + prose(40, 6));
        Logs.append(original, copy, rewritten);

        MeetingReported event =
                (MeetingReported) Logs.events(copy.reportId(), 2).getLast();
        assertThat(event.report().sameTextAs()).isEmpty();
        assertThat(Api.decided(rewritten.itemId()).getString("copyOf")).isNull();
    }

    @Test
    void desks_that_read_copies_at_one_moment_agree_on_one_original() throws Exception {
        List<WireItem> items = Stream.iterate(0, number -> number + 1)
                .limit(16)
                .map(number -> item("syndicated-" + number, "copy-5", number, meeting(5) + prose(5, 6) + number))
                .toList();
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            var sittings = new ArrayList<Future<?>>();
            items.forEach(item -> sittings.add(
                    desks.submit(() -> desk.take(List.of(new Copy(item, Occasion.LIVE, Optional.empty()))))));
            for (Future<?> sitting : sittings) {
                sitting.get();
            }
        }
        WireItem first =
                items.stream().min(Comparator.comparing(WireItem::receivedAt)).orElseThrow();
        assertThat(items)
                .filteredOn(item -> Api.item(item.itemId()).getString("copyOf") == null)
                .containsExactly(first);
        assertThat(items)
                .filteredOn(item -> !item.equals(first))
                .allSatisfy(item -> assertThat(Api.item(item.itemId()).getString("copyOf.reportId"))
                        .isEqualTo(first.reportId().value()));
        assertThat(items)
                .filteredOn(item -> ((MeetingReported)
                                Logs.events(item.reportId(), 1).getFirst())
                        .report()
                        .sameTextAs()
                        .isEmpty())
                .hasSize(1);
    }

    private static String meeting(int day) {
        return "held 2025-09-%02d: Aidos Serikbek of KZ, Youssef Tazi of MA\n".formatted(day);
    }

    private static WireItem item(String source, String guid, int secondsLater, String text) {
        return new WireItem(
                ItemId.of(source, guid, text),
                source,
                guid,
                Optional.empty(),
                PubStatus.USABLE,
                Optional.of("Headline of " + source),
                text,
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Usage.FULL_TEXT,
                RECEIVED.plusSeconds(secondsLater));
    }
}
