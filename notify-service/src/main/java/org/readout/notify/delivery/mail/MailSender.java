package org.readout.notify.delivery.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Outcome;
import org.readout.notify.delivery.RelayConfig;
import org.readout.notify.delivery.Sender;

/** Hands a mail to the relay. What the relay does not take for now waits; what it never takes is given up. */
@ApplicationScoped
class MailSender implements Sender {
    /** RFC 5321, section 4.2.3: mailbox unavailable, user not local, mailbox name not allowed. */
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Mails mails;
    private final Relay relay;
    private final Duration patience;

    MailSender(ReactiveMailer mailer, Vertx vertx, Mails mails, Relay relay, RelayConfig config) {
        this.mailer = mailer;
        this.loop = vertx.getOrCreateContext();
        this.mails = mails;
        this.relay = relay;
        this.patience = config.timeout();
    }

    @Override
    public boolean sends(Channel channel) {
        return channel instanceof Channel.Email;
    }

    @Override
    public Outcome send(Delivery delivery) {
        Mail mail = mails.of(delivery);
        try {
            send(mail).await().atMost(patience);
            return new Outcome.Arrived("taken by the relay");
        } catch (TimeoutException e) {
            return unanswered("the relay did not take it within " + patience.toSeconds() + " seconds");
        } catch (RuntimeException e) {
            return refusal(e).map(MailSender::refused).orElseGet(() -> unanswered(String.valueOf(e.getMessage())));
        }
    }

    /**
     * On one event loop for all mails: Vert.x' mail client shares its connections between the loops it is called from, and then loses one of
     * two mails that leave at once.
     */
    private Uni<Void> send(Mail mail) {
        return mailer.send(mail).runSubscriptionOn(step -> loop.runOnContext(go -> step.run()));
    }

    private static Outcome refused(SMTPException refusal) {
        String answer = refusal.getMessage();
        if (!refusal.isPermanent()) {
            return new Outcome.Failed(answer);
        }
        return NO_SUCH_MAILBOX.contains(refusal.getReplyCode())
                ? new Outcome.Gone(answer)
                : new Outcome.Refused(answer);
    }

    /** A relay that is there and drops this mail again and again is asked less and less; one that is away is waited for. */
    private Outcome unanswered(String what) {
        if (relay.isThere()) {
            return new Outcome.Failed(what);
        }
        relay.isMissed();
        return new Outcome.Unreached(what);
    }

    private static Optional<SMTPException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
