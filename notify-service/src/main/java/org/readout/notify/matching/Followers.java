package org.readout.notify.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final OpenQueries queries;
    private final Map<String, Subscription> active = new ConcurrentHashMap<>();
    private Optional<String> mark = Optional.empty();

    Followers(Subscriptions subscriptions, OpenQueries queries) {
        this.subscriptions = subscriptions;
        this.queries = queries;
    }

    /** Takes in what was confirmed, changed or ended since. */
    synchronized void catchUp() {
        Subscriptions.Changes changes = subscriptions.changesSince(mark);
        for (Subscription changed : changes.subscriptions()) {
            switch (changed.state()) {
                case ACTIVE, PAUSED -> add(changed);
                case UNCONFIRMED, DISABLED, ENDED -> remove(changed.id());
            }
        }
        mark = Optional.of(changes.mark());
    }

    /** Those whose query the meeting answers. */
    List<Follower> of(MeetingFacts facts) {
        return queries.match(facts).stream().flatMap(id -> find(id).stream()).toList();
    }

    /** An active one. */
    Optional<Follower> find(String id) {
        return Optional.ofNullable(active.get(id)).flatMap(Followers::read);
    }

    private void add(Subscription subscription) {
        read(subscription)
                .ifPresentOrElse(
                        follower -> {
                            active.put(subscription.id(), subscription);
                            queries.put(subscription.id(), follower.query());
                        },
                        () -> remove(subscription.id()));
    }

    private void remove(String id) {
        queries.remove(id);
        active.remove(id);
    }

    /** Read anew each time: a million read queries would fill the memory, and few of them match an event. */
    private static Optional<Follower> read(Subscription subscription) {
        try {
            return Optional.of(new Follower(subscription, MeetingQuery.parse(subscription.query())));
        } catch (QueryMistake e) {
            // It was read when it was made, so the language has lost a word that it may not lose.
            LOG.errorf("the query of %s cannot be read any more: %s", subscription.id(), e.getMessage());
            return Optional.empty();
        }
    }
}
