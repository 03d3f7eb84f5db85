package org.readout.notify.delivery.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Story;
import org.readout.notify.links.Links;
import org.readout.notify.links.Purpose;

/** Writes the mail of a delivery. Its Message-ID is the same at every attempt; links are made anew, as only their hashes are kept. */
@ApplicationScoped
class Mails {
    private final Links links;
    private final Addresses addresses;

    Mails(Links links, Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    Mail of(Delivery delivery) {
        Mail mail = switch (delivery.letter()) {
            case Letter.Alerts alerts -> alerts(delivery);
            case Letter.Confirmation confirmation -> confirmation(confirmation);
        };
        return mail.addTo(delivery.destination().channel().target())
                .addHeader("Message-ID", messageId(delivery.id()))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Mail alerts(Delivery delivery) {
        List<Story> stories = Story.of(delivery.alerts());
        URI unsubscribe = links.make(Purpose.UNSUBSCRIBE, delivery.id());
        AlertMail content = AlertMail.of(
                stories,
                addresses::record,
                links.make(Purpose.MANAGE, delivery.destination().id()),
                unsubscribe);
        Mail mail = new Mail()
                .setSubject(content.subject())
                .setText(MailTemplates.alertText(content).render())
                .setHtml(MailTemplates.alertPage(content).render())
                // RFC 8058: the mail program may post this without asking its reader to look at a page.
                .addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("List-Id", "Readout alerts <alerts." + addresses.host() + ">");
        if (stories.size() == 1) {
            // All mails of one meeting to one reader name this, so that mail programs show them together.
            mail.addHeader(
                    "References",
                    messageId(stories.getFirst().edition().meetingId().value() + "."
                            + delivery.destination().id()));
        }
        return mail;
    }

    private Mail confirmation(Letter.Confirmation letter) {
        var content = new ConfirmationMail(
                letter.query(),
                links.make(Purpose.CONFIRM, letter.subscriptionId()).toString());
        return new Mail()
                .setSubject("Please confirm: alerts for " + letter.query())
                .setText(MailTemplates.confirmationText(content).render())
                .setHtml(MailTemplates.confirmationPage(content).render());
    }

    private String messageId(String name) {
        return "<" + name + "@" + addresses.host() + ">";
    }
}
