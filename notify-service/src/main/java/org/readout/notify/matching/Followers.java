package org.readout.notify.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.readout.notify.following.Subscription;
import org.readout.notify.following.Subscriptions;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;

/** All subscriptions that alerts are written for, with their queries, in memory, as fresh as the last {@link #catchUp}. */
@ApplicationScoped
class Followers {
    private static final Logger LOG = Logger.getLogger(Followers.class);

    private final Subscriptions subscriptions;
    private final Map<String, Follower> active = new HashMap<>();
    private Optional<String> mark = Optional.empty();

    Followers(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Takes in what was confirmed, changed or ended since. */
    synchronized void catchUp() {
        Subscriptions.Changes changes = subscriptions.changesSince(mark);
        for (Subscription changed : changes.subscriptions()) {
            switch (changed.state()) {
                case ACTIVE, PAUSED -> add(changed);
                case UNCONFIRMED, ENDED -> active.remove(changed.id());
            }
        }
        mark = Optional.of(changes.mark());
    }

    /** Those whose query the meeting answers. */
    synchronized List<Follower> of(MeetingFacts facts) {
        return active.values().stream()
                .filter(follower -> follower.query().matches(facts))
                .toList();
    }

    /** An active one. */
    synchronized Optional<Follower> find(String id) {
        return Optional.ofNullable(active.get(id));
    }

    private void add(Subscription subscription) {
        try {
            active.put(subscription.id(), new Follower(subscription, MeetingQuery.parse(subscription.query())));
        } catch (QueryMistake e) {
            // It was read when it was made, so the language has lost a word that it may not lose.
            LOG.errorf("the query of %s cannot be read any more: %s", subscription.id(), e.getMessage());
            active.remove(subscription.id());
        }
    }
}
