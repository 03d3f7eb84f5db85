package org.readout.ingest.websub.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.readout.ingest.feeds.Feeds;
import org.readout.ingest.websub.Subscribing;
import org.readout.ingest.websub.Subscription;
import org.readout.ingest.websub.Subscriptions;
import org.readout.ingest.websub.WebSubConfig;

/** Asks hubs when it is time to, and has feeds polled again whose hub let the lease run out. */
@ApplicationScoped
class SubscriptionClock {
    private static final int AT_ONCE = 20;
    /** Longer than {@link #AT_ONCE} hubs may take to answer. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final Subscriptions subscriptions;
    private final Subscribing subscribing;
    private final Feeds feeds;
    private final WebSubConfig config;

    SubscriptionClock(Subscriptions subscriptions, Subscribing subscribing, Feeds feeds, WebSubConfig config) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.feeds = feeds;
        this.config = config;
    }

    @Scheduled(every = "${readout.websub.round}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void round() {
        subscriptions.lapsed().forEach(feeds::pollNow);
        if (config.callbackAddress().isPresent()) {
            for (Subscription due : subscriptions.claim(AT_ONCE, LEASE)) {
                subscribing.ask(due);
            }
        }
    }
}
