package org.readout.records.announcements;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.search.MeetingSearch;

/**
 * The use case. What the hub was told is kept in memory only: after a start it is told of each feed once more, and to fetch a feed that has not changed does no
 * harm.
 */
@ApplicationScoped
public class Announcements {
    private static final Logger LOG = Logger.getLogger(Announcements.class);

    private final Hub hub;
    private final MeetingSearch search;
    private final KeptMeetings meetings;
    private final List<Topic> topics = new ArrayList<>();

    Announcements(
            Hub hub,
            MeetingSearch search,
            KeptMeetings meetings,
            @ConfigProperty(name = "readout.websub-topics") Optional<List<URI>> feeds) {
        this.hub = hub;
        this.search = search;
        this.meetings = meetings;
        feeds.orElse(List.of()).forEach(feed -> topics.add(new Topic(feed, query(feed), -1, 0, Instant.EPOCH)));
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (topics.isEmpty()) {
            return;
        }
        long last = meetings.lastChange();
        Instant now = Instant.now();
        topics.replaceAll(topic -> now.isBefore(topic.nextAttempt()) ? topic : announced(topic, last, now));
    }

    private Topic announced(Topic topic, long last, Instant now) {
        if (topic.told() >= last
                || search.changedAfter(topic.told(), topic.query(), 1).isEmpty()) {
            return topic.told(last);
        }
        if (hub.publish(topic.address())) {
            return topic.told(last);
        }
        Topic failed = topic.failed(now);
        LOG.warnf("the hub was not told of %s, next attempt at %s", topic.address(), failed.nextAttempt());
        return failed;
    }

    private static MeetingQuery query(URI feed) {
        String text = Optional.ofNullable(feed.getRawQuery()).stream()
                .flatMap(parameters -> Arrays.stream(parameters.split("&")))
                .filter(parameter -> parameter.startsWith("q="))
                .map(parameter -> URLDecoder.decode(parameter.substring(2), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        try {
            return MeetingQuery.parse(text);
        } catch (QueryMistake e) {
            throw new IllegalArgumentException("readout.websub-topics: " + feed + ": " + e.getMessage(), e);
        }
    }
}
