package org.readout.notify.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.SceneClock;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class PaceTest {
    private static final Instant NOON = Instant.parse("2031-05-05T12:01:00Z");

    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @AfterEach
    void letTimeGoOn() {
        SceneClock.reset();
    }

    @Test
    void beyond_its_cap_a_subscription_is_told_in_one_line_how_many_there_were_and_where() {
        Reader reader = Reader.called("capped");
        String id = reader.follows(Map.of(
                        "query",
                        "person:capova",
                        "cap",
                        Map.of("most", 2, "per", "hour"),
                        "channel",
                        Map.of(
                                "type",
                                "webhook",
                                "url",
                                RECEIVER.address("/capped").toString())))
                .then()
                .statusCode(201)
                .body("cap.most", equalTo(2))
                .extract()
                .path("id");
        SceneClock.set(NOON);
        for (int i = 0; i < 5; i++) {
            WIRE.tell(Telling.story("capped-" + i).guest("Diana Capova").reported());
        }
        await().until(() -> states(reader, id), List.of("delivered", "delivered", "held", "held", "held")::equals);

        SceneClock.set(NOON.plus(Duration.ofHours(1)));

        await().until(() -> states(reader, id), Collections.nCopies(5, "delivered")::equals);
        assertThat(RECEIVER.requestsTo("/capped")).hasSize(3);
        assertThat(RECEIVER.requestsTo("/capped").getLast().body())
                .contains("org.readout.alert.overflow.v1", "\"meetings\":3", "/?q=person%3Acapova");
    }

    @Test
    void mails_that_would_come_in_a_burst_come_as_one() {
        Reader reader = Reader.called("burst");
        SceneClock.set(NOON);
        String id = MAILS.confirmed(reader, "person:burstova");
        for (int i = 0; i < 9; i++) {
            WIRE.tell(Telling.story("burst-" + i).guest("Karina Burstova").reported());
        }
        await().until(() -> states(reader, id).stream().filter("held"::equals).count() == 4);

        SceneClock.set(NOON.plus(Duration.ofMinutes(5)));

        await().until(() -> states(reader, id), Collections.nCopies(9, "delivered")::equals);
        assertThat(MAILS.to(reader.address())).hasSize(1 + 5 + 1);
        assertThat(MAILS.to(reader.address()).getLast().subject()).startsWith("4 meetings: ");
    }

    @Test
    void a_cap_that_cannot_be_read_is_answered_with_what_to_write() {
        Reader.called("uncapped")
                .follows(Map.of(
                        "query",
                        "country:KZ",
                        "cap",
                        Map.of("most", 0, "per", "hour"),
                        "channel",
                        Map.of(
                                "type",
                                "webhook",
                                "url",
                                RECEIVER.address("/uncapped").toString())))
                .then()
                .statusCode(400)
                .body("field", equalTo("cap.most"));
    }

    private static List<String> states(Reader reader, String id) {
        return reader.deliveries(id).stream()
                .map(line -> (String) line.get("state"))
                .sorted()
                .toList();
    }
}
