package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Deliveries;
import org.readout.notify.delivery.Destination;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Reach;
import org.readout.notify.delivery.Secrets;
import org.readout.notify.naming.Code;
import org.readout.query.MeetingQuery;

/** Begins, changes and ends subscriptions. */
@ApplicationScoped
public class Following {
    private final Subscriptions subscriptions;
    private final Alerts alerts;
    private final Deliveries deliveries;
    private final Suppressions suppressions;
    private final Reach reach;
    private final Clock clock;
    private final int mostOfOwner;

    Following(
            Subscriptions subscriptions,
            Alerts alerts,
            Deliveries deliveries,
            Suppressions suppressions,
            Reach reach,
            Clock clock,
            FollowingConfig config) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.suppressions = suppressions;
        this.reach = reach;
        this.clock = clock;
        this.mostOfOwner = config.mostOfOwner();
    }

    /** How an attempt to follow something ends. */
    public sealed interface Beginning {

        /** A subscription just made; {@code secret} is told this once, and only when it is new. */
        record Begun(Subscription subscription, Optional<String> secret) implements Beginning {}

        /** The owner has as many subscriptions as anybody may have. */
        record TooMany(int most) implements Beginning {}

        /** Nothing may be sent there. */
        record Forbidden(String why) implements Beginning {}

        /** Mails to the address come back. */
        record Suppressed(String why) implements Beginning {}
    }

    /** Follows a query. A mail address is asked first whether its reader wants this. */
    @Transactional
    public Beginning begin(String owner, MeetingQuery query, Channel channel, Optional<String> secret, Terms terms) {
        if (subscriptions.ofOwner(owner).size() >= mostOfOwner) {
            return new Beginning.TooMany(mostOfOwner);
        }
        Optional<String> forbidden = reach.forbids(channel);
        if (forbidden.isPresent()) {
            return new Beginning.Forbidden(forbidden.get());
        }
        Optional<String> comesBack = suppressed(channel);
        if (comesBack.isPresent()) {
            return new Beginning.Suppressed(comesBack.get());
        }
        Destination wanted = destination(owner, channel, secret);
        Destination destination = subscriptions.keep(
                wanted,
                Code.hash(owner, channel.type(), channel.target(), kind(channel), secret.orElse("")),
                clock.instant());
        var subscription = new Subscription(
                Code.random('s'),
                owner,
                query.toString(),
                destination,
                terms,
                switch (channel) {
                    case Channel.Email email -> Subscription.State.UNCONFIRMED;
                    case Channel.Webhook webhook -> Subscription.State.ACTIVE;
                    // The browser asked its reader already.
                    case Channel.WebPush browser -> Subscription.State.ACTIVE;
                },
                clock.instant());
        subscriptions.add(subscription);
        if (subscription.state() == Subscription.State.UNCONFIRMED) {
            deliveries.send(
                    Code.of('d', "confirmation", subscription.id()),
                    destination.id(),
                    new Letter.Confirmation(subscription.id(), subscription.query()),
                    clock.instant());
        }
        return new Beginning.Begun(
                subscription,
                destination.secrets().stream()
                        .filter(wanted.secrets()::contains)
                        .findFirst());
    }

    /** One of an owner's own. */
    public Optional<Subscription> find(String owner, String id) {
        return subscriptions
                .find(id)
                .filter(subscription -> subscription.owner().equals(owner))
                .filter(subscription -> subscription.state() != Subscription.State.ENDED);
    }

    /** All of an owner's own. */
    public List<Subscription> ofOwner(String owner) {
        return subscriptions.ofOwner(owner);
    }

    /** Follows another query, or is told at other times; what is held is told at the new times. */
    @Transactional
    public Subscription change(Subscription subscription, MeetingQuery query, Terms terms) {
        subscriptions.hold(subscription.destination().id());
        Subscription changed = subscription.with(query.toString(), terms);
        subscriptions.change(changed);
        rescheduleHeld(changed);
        return changed;
    }

    /** From now on alerts are held. */
    @Transactional
    public Subscription pause(Subscription subscription) {
        return subscription.state() == Subscription.State.ACTIVE
                ? inState(subscription, Subscription.State.PAUSED)
                : subscription;
    }

    /** What was held is told at its reader's next time, and alerts go on; also when its destination is in order again. */
    @Transactional
    public Subscription resume(Subscription subscription) {
        return subscription.state() == Subscription.State.PAUSED || subscription.state() == Subscription.State.DISABLED
                ? inState(subscription, Subscription.State.ACTIVE)
                : subscription;
    }

    /** The reader said yes. */
    @Transactional
    public void confirm(Subscription subscription) {
        if (subscription.state() == Subscription.State.UNCONFIRMED) {
            inState(subscription, Subscription.State.ACTIVE);
        }
    }

    /** No further alerts, nor those that have not left yet. What was told stays known. */
    @Transactional
    public void end(Subscription subscription) {
        subscriptions.hold(subscription.destination().id());
        subscriptions.change(subscription.in(Subscription.State.ENDED));
        alerts.suppress(subscription.id(), "the subscription was ended before it was told");
    }

    private Subscription inState(Subscription subscription, Subscription.State state) {
        subscriptions.hold(subscription.destination().id());
        Subscription changed = subscription.in(state);
        subscriptions.change(changed);
        rescheduleHeld(changed);
        return changed;
    }

    private void rescheduleHeld(Subscription subscription) {
        alerts.reschedule(
                subscription.id(),
                subscription.state() == Subscription.State.PAUSED
                        ? Optional.empty()
                        : Optional.of(subscription.terms().calm().release(clock.instant())));
    }

    private Optional<String> suppressed(Channel channel) {
        return switch (channel) {
            case Channel.Email email -> suppressions.why(email.address());
            case Channel.Webhook webhook -> Optional.empty();
            case Channel.WebPush browser -> Optional.empty();
        };
    }

    private static String kind(Channel channel) {
        return switch (channel) {
            case Channel.Email email -> "";
            case Channel.Webhook webhook -> webhook.style().word();
            case Channel.WebPush browser -> browser.keys().p256dh();
        };
    }

    private static Destination destination(String owner, Channel channel, Optional<String> secret) {
        return new Destination(
                Code.random('t'),
                owner,
                channel,
                switch (channel) {
                    case Channel.Email email -> List.of();
                    case Channel.Webhook webhook -> List.of(secret.orElseGet(Secrets::newShared));
                    case Channel.WebPush browser -> List.of();
                });
    }
}
