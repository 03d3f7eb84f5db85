package org.readout.notify.matching;

import java.time.Instant;
import org.readout.notify.calm.Calm;
import org.readout.notify.delivery.Timing;
import org.readout.notify.following.Subscription;
import org.readout.query.MeetingQuery;

/** A subscription with its query read. */
record Follower(Subscription subscription, MeetingQuery query) {

    String id() {
        return subscription.id();
    }

    Timing timing(Instant now) {
        if (subscription.state() == Subscription.State.PAUSED) {
            return new Timing.WhenResumed();
        }
        Calm calm = subscription.terms().calm();
        return calm.isNow(now) ? new Timing.Now() : new Timing.At(calm.release(now));
    }
}
