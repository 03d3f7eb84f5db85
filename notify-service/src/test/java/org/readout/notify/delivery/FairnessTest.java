package org.readout.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.database.Database;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.SceneClock;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

/** Endpoints that misbehave harm themselves only. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class FairnessTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";
    private static final int DEAD_ENDPOINTS = 40;
    private static final int MEETINGS = 6;

    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Inject
    Database database;

    @AfterEach
    void letTimeGoOn() {
        SceneClock.reset();
    }

    @Test
    void forty_endpoints_that_never_answer_do_not_slow_another() {
        var over = new CountDownLatch(1);
        for (int i = 0; i < DEAD_ENDPOINTS; i++) {
            RECEIVER.at("/dead/" + i, exchange -> waitFor(over));
            Reader.called("dead").byWebhook("person:deadova", RECEIVER.address("/dead/" + i), SECRET);
        }
        Reader alive = Reader.called("alive");
        String id = alive.byWebhook("person:deadova", RECEIVER.address("/alive"), SECRET);

        for (int i = 0; i < MEETINGS; i++) {
            WIRE.tell(Telling.story("dead-" + i).guest("Vera Deadova").reported());
        }

        await().until(() -> RECEIVER.requestsTo("/alive").size() == MEETINGS);
        assertThat(alive.deliveries(id)).hasSize(MEETINGS);
        assertThat(arrivedAtTheDead()).isZero();
        over.countDown();
        Reader.called("dead").asks().delete("/subscriptions").then().statusCode(200);
    }

    @Test
    void retry_after_is_kept_to_by_the_whole_endpoint() {
        RECEIVER.at("/busy", Receiver.Behaviour.status(429, Map.of("Retry-After", "2")));
        Reader reader = Reader.called("busy-endpoint");
        String id = reader.byWebhook("person:busyova", RECEIVER.address("/busy"), SECRET);
        WIRE.tell(Telling.story("busy-1").guest("Zarina Busyova").reported());
        await().until(() -> !attempts(reader).isEmpty());
        WIRE.tell(Telling.story("busy-2").guest("Zarina Busyova").reported());
        await().until(() -> reader.deliveries(id).size() == 2);
        RECEIVER.recover("/busy");

        await().until(() -> attempts(reader).size() == 3);

        List<Instant> attempts = attempts(reader);
        assertThat(attempts.subList(1, 3))
                .allSatisfy(attempt -> assertThat(Duration.between(attempts.getFirst(), attempt))
                        .isGreaterThanOrEqualTo(Duration.ofSeconds(2)));
    }

    @Test
    void an_answer_that_comes_drop_by_drop_is_no_answer_and_one_without_end_is_cut() {
        RECEIVER.at("/drops", exchange -> pour(exchange, ".", Duration.ofMillis(100)));
        RECEIVER.at("/flood", exchange -> pour(exchange, "x".repeat(8_192), Duration.ZERO));
        Reader slow = Reader.called("drops");
        slow.byWebhook("person:pourova", RECEIVER.address("/drops"), SECRET);
        Reader fast = Reader.called("flood");
        String flooded = fast.byWebhook("person:pourova", RECEIVER.address("/flood"), SECRET);

        WIRE.tell(Telling.story("pour").guest("Kamila Pourova").reported());

        await().until(() -> answers(slow).stream().anyMatch(answer -> answer.startsWith("no whole answer within")));
        await().until(() -> fast.deliveries(flooded).getFirst().get("state"), "delivered"::equals);
        assertThat(answers(fast).getFirst()).startsWith("200 xxx").hasSizeLessThan(300);
        slow.asks().delete("/subscriptions").then().statusCode(200);
    }

    @Test
    void an_answer_that_no_row_can_hold_is_noted_like_any_other_and_stops_nobody() throws IOException {
        try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> mumble(socket));
            Reader mumbled = Reader.called("mumbling");
            mumbled.byWebhook("person:mumbleva", URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"), SECRET);

            WIRE.tell(Telling.story("mumble").guest("Olga Mumbleva").reported());

            await().until(() -> !answers(mumbled).isEmpty());
            assertThat(answers(mumbled).getFirst()).isNotBlank();
            mumbled.asks().delete("/subscriptions").then().statusCode(200);
        }
    }

    @Test
    void mails_that_leave_at_once_are_all_taken_at_the_first_attempt() {
        List<Reader> crowd = IntStream.range(0, 60)
                .mapToObj(number -> Reader.called("crowd-" + number))
                .toList();

        crowd.parallelStream().forEach(reader -> reader.byMail("country:TV"));

        await().untilAsserted(() -> assertThat(crowd)
                .allSatisfy(reader -> assertThat(MAILS.to(reader.address())).hasSize(1)));
        await().until(() -> crowd.stream().noneMatch(reader -> answers(reader).isEmpty()));
        assertThat(crowd).allSatisfy(reader -> assertThat(answers(reader)).containsExactly("taken by the relay"));
    }

    @Test
    void an_endpoint_that_fails_for_three_days_is_disabled_and_its_owner_told() {
        RECEIVER.at("/lasting", Receiver.Behaviour.status(500, Map.of()));
        Reader reader = Reader.called("lasting");
        MAILS.confirmed(reader, "country:PW");
        String id = reader.byWebhook("person:lastova", RECEIVER.address("/lasting"), SECRET);
        WIRE.tell(Telling.story("lasting").guest("Irina Lastova").reported());
        await().until(() -> !RECEIVER.requestsTo("/lasting").isEmpty());

        SceneClock.set(Instant.now().plus(Duration.ofHours(73)));

        await().until(
                        () -> reader.asks()
                                .get("/subscriptions/" + id)
                                .then()
                                .extract()
                                .path("state"),
                        "disabled"::equals);
        await().until(() -> MAILS.to(reader.address()).size() == 2);
        assertThat(MAILS.to(reader.address()).getLast().text())
                .contains(RECEIVER.address("/lasting").toString(), "500");
    }

    private int arrivedAtTheDead() {
        return database.row("""
                        select count(*) as arrived from delivery d join destination t on t.id = d.destination_id
                         where t.owner = 'dead' and d.state = 'delivered'""", row -> row.number("arrived")).orElseThrow();
    }

    private List<Instant> attempts(Reader reader) {
        return database.rows("""
                select a.started_at from attempt a join delivery d on d.id = a.delivery_id
                  join destination t on t.id = d.destination_id
                 where t.owner = ? order by a.started_at""", row -> row.time("started_at"), reader.name());
    }

    private List<String> answers(Reader reader) {
        return database.rows("""
                select a.answer from attempt a join delivery d on d.id = a.delivery_id
                  join destination t on t.id = d.destination_id
                 where t.owner = ? order by a.started_at""", row -> row.text("answer"), reader.name());
    }

    /** Goes on until the other side has had enough. */
    private static void pour(HttpExchange exchange, String drop, Duration pause) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(drop.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(pause.toNanos());
            }
        } catch (IOException e) {
            exchange.close();
        }
    }

    private static void mumble(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nX\0Y: a\0b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                caller.getOutputStream().flush();
                caller.shutdownOutput();
                caller.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
