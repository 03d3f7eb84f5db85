package org.readout.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.notify.database.Database;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.SceneClock;
import org.readout.notify.scene.ScriptedRelay;

/** A mail relay that fails in every way, over real SMTP. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class RelayTest {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^message-id: *(.*)$");

    @Inject
    Database database;

    private ScriptedRelay relay;

    @BeforeEach
    void start() {
        relay = new ScriptedRelay();
    }

    @AfterEach
    void stop() {
        relay.close();
        SceneClock.reset();
    }

    @Test
    void a_recipient_that_is_busy_is_tried_again() {
        assertThat(outcomes("busy", ScriptedRelay.Fault.BUSY_ONCE, "delivered")).endsWith("failed", "arrived");
    }

    @Test
    void a_relay_that_hangs_up_before_it_answers_gets_the_same_message_again() {
        assertThat(outcomes("dropped", ScriptedRelay.Fault.HANGS_UP_ONCE, "delivered"))
                .endsWith("failed", "arrived");
        List<String> mails = relay.taken(Reader.called("dropped").address());
        assertThat(mails).hasSize(2);
        assertThat(messageId(mails.getFirst())).isEqualTo(messageId(mails.getLast()));
    }

    @Test
    void a_relay_that_does_not_answer_is_left_and_tried_again() {
        assertThat(outcomes("silent", ScriptedRelay.Fault.SILENT_ONCE, "delivered"))
                .endsWith("failed", "arrived");
    }

    @Test
    void a_mailbox_that_does_not_exist_is_disabled() {
        assertThat(outcomes("nobody", ScriptedRelay.Fault.NO_MAILBOX, "given-up"))
                .endsWith("gone");
        Reader reader = Reader.called("nobody");
        await().until(() -> reader.asks().get("/subscriptions").then().extract().path("[0].state"), "disabled"::equals);
    }

    @Test
    void a_mail_that_is_not_wanted_is_given_up_and_the_address_kept() {
        assertThat(outcomes("unwanted", ScriptedRelay.Fault.UNWANTED, "given-up"))
                .endsWith("refused");
        assertThat((String) Reader.called("unwanted")
                        .asks()
                        .get("/subscriptions")
                        .then()
                        .extract()
                        .path("[0].state"))
                .isEqualTo("unconfirmed");
    }

    @Test
    void a_mail_that_could_not_reach_the_relay_leaves_when_it_is_back_and_not_at_its_next_turn() {
        relay.close();
        SceneClock.set(Instant.now()); // its next turn never comes
        Reader reader = Reader.called("unreached");
        reader.byMail("country:TV");
        await().until(() -> outcomes(reader), List.of("unreached")::equals);

        relay = new ScriptedRelay();

        await().until(() -> relay.taken(reader.address()).size() == 1);
    }

    /** The last of them count: a connection to the relay before this one may be tried first. */
    private List<String> outcomes(String name, ScriptedRelay.Fault fault, String end) {
        Reader reader = Reader.called(name);
        relay.to(reader.address(), fault);
        reader.byMail("country:NR");
        await().until(() -> states(reader), List.of(end)::equals);
        return outcomes(reader);
    }

    private List<String> states(Reader reader) {
        return database.rows(
                "select d.state from delivery d join destination t on t.id = d.destination_id where t.owner = ?",
                row -> row.text("state"),
                reader.name());
    }

    private List<String> outcomes(Reader reader) {
        return database.rows("""
                select a.outcome from attempt a join delivery d on d.id = a.delivery_id join destination t on t.id = d.destination_id
                 where t.owner = ? order by a.number""", row -> row.text("outcome"), reader.name());
    }

    private static String messageId(String mail) {
        Matcher header = MESSAGE_ID.matcher(mail);
        assertThat(header.find()).isTrue();
        return header.group(1);
    }
}
