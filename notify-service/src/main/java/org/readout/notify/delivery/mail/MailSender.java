package org.readout.notify.delivery.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Outcome;
import org.readout.notify.delivery.Sender;

/** Hands a mail to the relay. What the relay does not take for now waits; what it never takes is given up. */
@ApplicationScoped
class MailSender implements Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReactiveMailer mailer;
    private final Mails mails;

    MailSender(ReactiveMailer mailer, Mails mails) {
        this.mailer = mailer;
        this.mails = mails;
    }

    @Override
    public boolean sends(Channel channel) {
        return channel instanceof Channel.Email;
    }

    @Override
    public Outcome send(Delivery delivery) {
        Mail mail = mails.of(delivery);
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return new Outcome.Arrived("taken by the relay");
        } catch (TimeoutException e) {
            return new Outcome.Failed("the relay did not answer within " + PATIENCE.toSeconds() + " seconds");
        } catch (RuntimeException e) {
            Optional<SMTPException> refusal = refusal(e);
            String answer = refusal.map(Throwable::getMessage).orElseGet(() -> String.valueOf(e.getMessage()));
            return refusal.filter(SMTPException::isPermanent).isPresent()
                    ? new Outcome.Refused(answer)
                    : new Outcome.Failed(answer);
        }
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
