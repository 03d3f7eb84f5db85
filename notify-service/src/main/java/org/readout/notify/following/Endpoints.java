package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.AttemptLine;
import org.readout.notify.delivery.Broken;
import org.readout.notify.delivery.Deliveries;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Secrets;
import org.readout.notify.naming.Code;

/** What an owner can do about the far end of a subscription, and what happens when it breaks. */
@ApplicationScoped
public class Endpoints {
    /** How long a receiver may take to change its secret. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Alerts alerts;
    private final Clock clock;

    Endpoints(Subscriptions subscriptions, Deliveries deliveries, Alerts alerts, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** The attempts of a delivery, oldest first. */
    public List<AttemptLine> attempts(Subscription subscription, String deliveryId) {
        return deliveries.attempts(subscription.id(), deliveryId);
    }

    /** Sends deliveries again, each under its own id; how many. */
    @Transactional
    public int sendAgain(Subscription subscription, Optional<String> deliveryId, Optional<Instant> since) {
        return deliveries.sendAgain(subscription.id(), deliveryId, since, clock.instant());
    }

    /** Sends a test event; the answer is its delivery. */
    @Transactional
    public String sendTrial(Subscription subscription) {
        String id = Code.random('d');
        deliveries.send(
                id,
                subscription.destination().id(),
                new Letter.Trial(subscription.id(), subscription.query()),
                clock.instant());
        return id;
    }

    /** A new secret, told this once; the one before stays valid for a day. */
    public record Rotated(String secret, Instant previousUntil) {}

    /** Signs with a new shared secret, or with a new private key. */
    @Transactional
    public Rotated rotate(Subscription subscription, boolean privateKey) {
        String secret = privateKey ? Secrets.newPrivateKey() : Secrets.newShared();
        Instant until = clock.instant().plus(OVERLAP);
        subscriptions.changeSecret(subscription.destination().id(), secret, until);
        return new Rotated(Secrets.forReceiver(secret), until);
    }

    /** Stops what leads there, and tells the owner where else they can be reached. */
    @Transactional
    void disable(@Observes Broken broken) {
        Instant now = clock.instant();
        subscriptions.hold(broken.destinationId());
        List<Subscription> there = subscriptions.at(broken.destinationId());
        for (Subscription subscription : there) {
            subscriptions.change(subscription.in(Subscription.State.DISABLED));
            alerts.suppress(subscription.id(), "the destination takes nothing any more: " + broken.why());
        }
        deliveries.giveUp(broken.destinationId(), now);
        there.stream()
                .findFirst()
                .ifPresent(one -> subscriptions
                        .mailOf(one.owner())
                        .filter(mail -> !mail.id().equals(broken.destinationId()))
                        .ifPresent(mail -> deliveries.send(
                                Code.random('d'),
                                mail.id(),
                                new Letter.Disabled(one.destination().channel().target(), broken.why()),
                                now)));
    }
}
