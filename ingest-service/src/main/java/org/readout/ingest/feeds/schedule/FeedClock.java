package org.readout.ingest.feeds.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.feeds.Feeds;
import org.readout.ingest.feeds.FeedsConfig;
import org.readout.ingest.feeds.Polling;

/** Has due feeds polled: hosts beside one another, the feeds of one host one after the other. */
@ApplicationScoped
class FeedClock {
    private static final Logger LOG = Logger.getLogger(FeedClock.class);
    private static final int AT_ONCE = 50;
    /** Longer than {@link #AT_ONCE} feeds of one host may take. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final Feeds feeds;
    private final Polling polling;
    private final Semaphore hosts;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    FeedClock(Feeds feeds, Polling polling, FeedsConfig config) {
        this.feeds = feeds;
        this.polling = polling;
        hosts = new Semaphore(config.hostsAtOnce());
    }

    @Scheduled(every = "${readout.feeds.round}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (hosts.availablePermits() == 0) {
            return;
        }
        Map<String, List<Feed>> due = feeds.claim(AT_ONCE, LEASE).stream()
                .collect(Collectors.groupingBy(
                        feed -> Optional.ofNullable(feed.url().getHost()).orElse("")));
        due.values().forEach(ofOneHost -> threads.execute(() -> poll(ofOneHost)));
    }

    private void poll(List<Feed> ofOneHost) {
        hosts.acquireUninterruptibly();
        try {
            for (Feed feed : ofOneHost) {
                poll(feed);
            }
        } finally {
            hosts.release();
        }
    }

    // The feed is asked again when its lease is over; nobody waits for the answer of this thread who could be told.
    private void poll(Feed feed) {
        try {
            polling.poll(feed);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The poll of %s failed", feed.url());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
