package org.readout.notify.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.calm.QuietHours;
import org.readout.notify.database.Database;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.SceneClock;
import org.readout.notify.scene.Telling;

/**
 * A year of meetings over twelve zones with both changes of the clocks. The time is set, from one moment at which something
 * can happen to the next; broker aside, everything is the real thing.
 */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class YearTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";
    private static final List<String> ZONES = List.of(
            "Pacific/Auckland",
            "Australia/Lord_Howe",
            "Asia/Tokyo",
            "Asia/Kathmandu",
            "Asia/Almaty",
            "Europe/Berlin",
            "Europe/London",
            "Africa/Casablanca",
            "America/Sao_Paulo",
            "America/St_Johns",
            "America/New_York",
            "Pacific/Chatham");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final int MEETINGS = 100;
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @Inject
    MeetingMatching matching;

    @Inject
    Alerts alerts;

    @Inject
    Database database;

    @AfterAll
    static void letTimeGoOn() {
        SceneClock.reset();
    }

    @Test
    void every_match_is_delivered_once_at_its_hour_and_none_at_night() {
        SceneClock.set(NEW_YEAR.minusSeconds(3600));
        Map<String, ZoneId> zones = new HashMap<>();
        for (String zone : ZONES) {
            for (String cadence : List.of("at-once", "hourly", "daily", "weekly")) {
                zones.put(follow(zone, cadence), ZoneId.of(zone));
            }
        }

        var offset = 0L;
        for (Instant time : moments()) {
            letItBecome(time);
            matching.apply(new Batch(
                    "a-year",
                    0,
                    List.of(new Batch.Line(
                            offset,
                            Telling.story("year-" + offset)
                                    .guest("Galina Yearova")
                                    .reported(),
                            true)),
                    ++offset));
        }
        letItBecome(NEW_YEAR.plus(Duration.ofDays(375)));

        List<Told> told = told();
        assertThat(told).hasSize(MEETINGS * zones.size());
        for (Told one : told) {
            ZonedDateTime local = one.at().atZone(zones.get(one.subscriptionId()));
            assertThat(NIGHT.contains(local.toLocalTime()))
                    .as("told at night: %s %s", one, local)
                    .isFalse();
            checkHour(one, local);
        }
        Set<String> deliveries = new HashSet<>();
        told.forEach(one -> deliveries.add(one.deliveryId()));
        // Time leaps over leases here, so an attempt under way may be made twice; the reader sees one by its id.
        await().atMost(Duration.ofMinutes(3)).until(() -> received().size() >= deliveries.size());
        assertThat(received()).isEqualTo(deliveries);
        assertThat(alerts.audit().holds()).isTrue();
    }

    private static Set<String> received() {
        return RECEIVER.requestsTo("/year").stream()
                .map(request -> request.header("webhook-id"))
                .collect(Collectors.toSet());
    }

    private record Told(String subscriptionId, String cadence, String deliveryId, Instant written, Instant at) {}

    private static void checkHour(Told one, ZonedDateTime local) {
        switch (one.cadence()) {
            case "at-once" ->
                assertThat(one.at().equals(one.written()) || isAbout(LocalTime.of(7, 0), local))
                        .as("%s %s", one, local)
                        .isTrue();
            case "hourly" ->
                assertThat(local.getMinute()).as("%s %s", one, local).isLessThan(5);
            case "daily" -> {
                assertThat(isAbout(LocalTime.of(8, 0), local))
                        .as("%s %s", one, local)
                        .isTrue();
                assertThat(Duration.between(one.written(), one.at())).isLessThanOrEqualTo(Duration.ofHours(25));
            }
            default -> {
                assertThat(isAbout(LocalTime.of(9, 0), local))
                        .as("%s %s", one, local)
                        .isTrue();
                assertThat(local.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(Duration.between(one.written(), one.at())).isLessThanOrEqualTo(Duration.ofHours(7 * 24 + 1));
            }
        }
    }

    private static boolean isAbout(LocalTime hour, ZonedDateTime local) {
        Duration late = Duration.between(hour, local.toLocalTime());
        return !late.isNegative() && late.compareTo(TOLERATED) <= 0;
    }

    /** Any time of the year, and more often around the changes of the clocks. */
    private static SortedSet<Instant> moments() {
        var random = new Random(2027);
        var moments = new TreeSet<Instant>();
        for (String zone : ZONES) {
            Instant change = NEW_YEAR;
            for (int i = 0; i < 2; i++) {
                var next = ZoneId.of(zone).getRules().nextTransition(change);
                if (next != null && next.getInstant().isBefore(NEW_YEAR.plus(Duration.ofDays(365)))) {
                    change = next.getInstant();
                    moments.add(change.minusSeconds(random.nextInt(3600)));
                    moments.add(change.plusSeconds(random.nextInt(3600)));
                }
            }
        }
        while (moments.size() < MEETINGS) {
            moments.add(NEW_YEAR.plusSeconds(random.nextInt(365 * 24 * 3600)));
        }
        return moments;
    }

    /** Goes on to {@code time}, and stops wherever held alerts are due before. */
    private void letItBecome(Instant time) {
        Optional<Instant> due = nextRelease();
        while (due.isPresent() && due.get().isBefore(time)) {
            SceneClock.set(due.get());
            alerts.release(due.get(), 1_000);
            due = nextRelease();
        }
        SceneClock.set(time);
    }

    private Optional<Instant> nextRelease() {
        return database.row(
                        "select min(release_at) as next from alert where state = 'held'", row -> row.timeIfAny("next"))
                .flatMap(next -> next);
    }

    private List<Told> told() {
        return new ArrayList<>(database.rows(
                """
                select a.subscription_id, s.terms->'calm'->'cadence'->>'type' as cadence, a.delivery_id, a.written_at, d.created_at
                  from alert a join subscription s on s.id = a.subscription_id join delivery d on d.id = a.delivery_id
                 where s.owner = 'year'""",
                row -> new Told(
                        row.text("subscription_id"),
                        row.text("cadence"),
                        row.text("delivery_id"),
                        row.time("written_at"),
                        row.time("created_at"))));
    }

    private static String follow(String zone, String cadence) {
        Map<String, String> often = switch (cadence) {
            case "daily" -> Map.of("type", "daily", "at", "08:00");
            case "weekly" -> Map.of("type", "weekly", "day", "monday", "at", "09:00");
            default -> Map.of("type", cadence);
        };
        return Reader.called("year")
                .follows(Map.of(
                        "query",
                        "person:yearova",
                        "channel",
                        Map.of(
                                "type",
                                "webhook",
                                "url",
                                RECEIVER.address("/year").toString(),
                                "body",
                                "thin",
                                "secret",
                                SECRET),
                        "cadence",
                        often,
                        "zone",
                        zone,
                        "quietHours",
                        Map.of("from", "22:00", "to", "07:00")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
