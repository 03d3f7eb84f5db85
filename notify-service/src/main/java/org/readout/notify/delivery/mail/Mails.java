package org.readout.notify.delivery.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Overflow;
import org.readout.notify.delivery.RelayConfig;
import org.readout.notify.delivery.ReturnPath;
import org.readout.notify.delivery.Story;
import org.readout.notify.links.Links;
import org.readout.notify.links.Purpose;

/** Writes the mail of a delivery. Its Message-ID is the same at every attempt; links are made anew, as only their hashes are kept. */
@ApplicationScoped
class Mails {
    private final Links links;
    private final Addresses addresses;
    private final Optional<ReturnPath> returnPath;

    Mails(Links links, Addresses addresses, RelayConfig config) {
        this.links = links;
        this.addresses = addresses;
        this.returnPath = config.returnPath().map(ReturnPath::of);
    }

    Mail of(Delivery delivery) {
        Mail mail = switch (delivery.letter()) {
            case Letter.Alerts alerts -> alerts(delivery);
            case Letter.Confirmation confirmation -> confirmation(confirmation);
            case Letter.Trial trial ->
                note(
                        "A test of your alerts",
                        "This mail was asked for, to see that the way is clear for alerts of " + trial.query() + ".");
            case Letter.Disabled disabled ->
                note(
                        "Your endpoint takes no alerts any more",
                        disabled.endpoint() + " was disabled: " + disabled.why()
                                + ". Resume its subscriptions once it is back.");
        };
        returnPath.ifPresent(path -> mail.setBounceAddress(path.address(delivery.id())));
        return mail.addTo(delivery.destination().channel().target())
                .addHeader("Message-ID", messageId(delivery.id()))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Mail alerts(Delivery delivery) {
        List<Story> stories = Story.of(delivery.alerts());
        URI manage = links.make(Purpose.MANAGE, delivery.destination().id());
        URI unsubscribe = links.make(Purpose.UNSUBSCRIBE, delivery.id());
        List<Overflow> overflow = Overflow.of(delivery.alerts());
        Mail mail = stories.size() == 1 && overflow.isEmpty()
                ? alert(delivery, stories, manage, unsubscribe)
                : digest(DigestMail.of(stories, overflow, addresses, manage, unsubscribe));
        // RFC 8058: the mail program may post this without asking its reader to look at a page.
        return mail.addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("List-Id", "Readout alerts <alerts." + addresses.host() + ">");
    }

    private Mail alert(Delivery delivery, List<Story> stories, URI manage, URI unsubscribe) {
        AlertMail content = AlertMail.of(stories, addresses::record, manage, unsubscribe);
        // All mails of one meeting to one reader name this, so that mail programs show them together.
        String thread = messageId(stories.getFirst().edition().meetingId().value() + "."
                + delivery.destination().id());
        return new Mail()
                .setSubject(content.subject())
                .setText(MailTemplates.alertText(content).render())
                .setHtml(MailTemplates.alertPage(content).render())
                .addHeader("References", thread);
    }

    private static Mail digest(DigestMail content) {
        return new Mail()
                .setSubject(content.subject())
                .setText(MailTemplates.digestText(content).render())
                .setHtml(MailTemplates.digestPage(content).render());
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

    private static Mail note(String subject, String words) {
        return new Mail()
                .setSubject(subject)
                .setText(words + "\n")
                .setHtml(MailTemplates.notePage(words).render());
    }

    private String messageId(String name) {
        return "<" + name + "@" + addresses.host() + ">";
    }
}
