package org.readout.notify.delivery.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Destination;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Line;

class PushMessageTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Delivery DELIVERY = new Delivery(
            "d_1",
            new Destination("t_1", "reader", new Channel.Email("reader@readers.example"), List.of()),
            new Letter.Alerts(),
            List.of(),
            NOW,
            NOW,
            1);

    @Test
    void a_long_sentence_is_shortened_until_the_message_fits_whatever_its_script() {
        String sentence = "Қазақстан мен Марокко 🤝 кездесті. ".repeat(300);

        byte[] message = PushMessage.of(
                DELIVERY,
                List.of(new Line("A title", "2 March 2026, Rabat", sentence, "https://records.example/meetings/m_1")),
                "m_1",
                Encryption.MOST);

        assertThat(message).hasSizeLessThanOrEqualTo(Encryption.MOST).hasSizeGreaterThan(2_000);
        assertThat(new String(message, StandardCharsets.UTF_8))
                .contains("2 March 2026, Rabat\\nҚазақстан", "…\"")
                .doesNotContain("?");
    }

    @Test
    void many_meetings_are_one_message_that_names_the_first_and_lists_others() {
        Line line = new Line("Oman and Fiji", "", "", "");

        byte[] message = PushMessage.of(DELIVERY, List.of(line, line, line), "d_1", Encryption.MOST);

        assertThat(new String(message, StandardCharsets.UTF_8))
                .contains("\"title\":\"Oman and Fiji and 2 more\"", "\"body\":\"Oman and Fiji\\nOman and Fiji\"");
    }
}
