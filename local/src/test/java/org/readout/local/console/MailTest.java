package org.readout.local.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.readout.local.inbox.Mail;
import org.readout.local.journey.RunningSuite;
import org.readout.local.sample.Following;
import org.readout.local.sample.Morning;

/** The mails of the sample as a mail program on a telephone shows them. */
@ExtendWith(Chromium.class)
class MailTest {
    private static final int NARROW = 320;

    @BeforeAll
    static void play() throws InterruptedException {
        new Following(RunningSuite.SUITE).begin();
        new Morning(RunningSuite.SUITE).play();
    }

    @Test
    void a_mail_fits_a_narrow_screen_and_can_be_read_in_light_and_in_dark(Page page) {
        List<Mail> alerts = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> RunningSuite.SUITE.mails().mails().stream()
                                .filter(mail -> mail.text().contains("Why you read this"))
                                .limit(5)
                                .toList(),
                        some -> !some.isEmpty());
        page.setViewportSize(NARROW, 640);
        for (Mail alert : alerts) {
            page.setContent(alert.html());

            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(alert.subject())
                    .isLessThanOrEqualTo(NARROW);
            assertThat(page.locator("h1").first().textContent()).isNotEmpty();
            Accessibility.checkColours(page);
        }
    }
}
