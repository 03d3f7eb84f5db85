package org.readout.notify.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.notify.calm.Calm;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Style;
import org.readout.notify.delivery.Timing;

/**
 * Decides when what is new leaves. Beyond the cap of a subscription it waits for the end of the hour or day, to be told in a line. What
 * people read is gathered for a few minutes once more came than they read one by one. What corrects or withdraws waits for neither.
 */
final class Pace {
    private final Alerts alerts;
    private final int mostInBurst;
    private final Duration burst;
    private final Instant now;
    private final Map<String, Integer> ofSubscriptions = new HashMap<>();
    private final Map<String, Integer> toDestinations = new HashMap<>();
    private final Map<String, Set<String>> meetingsNow = new HashMap<>();

    Pace(Alerts alerts, MatchingConfig config, Instant now) {
        this.alerts = alerts;
        this.mostInBurst = config.burstMost();
        this.burst = config.burst();
        this.now = now;
    }

    /** Counts what left lately for all of these at once. */
    void prepare(Collection<Follower> followers) {
        Map<String, Instant> capped = new HashMap<>();
        Set<String> people = new HashSet<>();
        for (Follower follower : followers) {
            calm(follower)
                    .cap()
                    .filter(cap -> !ofSubscriptions.containsKey(follower.id()))
                    .ifPresent(cap -> capped.put(follower.id(), calm(follower).capBegan(now)));
            if (isForPeople(follower) && !toDestinations.containsKey(destination(follower))) {
                people.add(destination(follower));
            }
        }
        if (!capped.isEmpty()) {
            capped.keySet().forEach(id -> ofSubscriptions.put(id, 0));
            ofSubscriptions.putAll(alerts.countSince(capped));
        }
        if (!people.isEmpty()) {
            people.forEach(id -> toDestinations.put(id, 0));
            toDestinations.putAll(alerts.deliveriesSince(people, now.minus(burst)));
        }
    }

    Timing timing(Follower follower, String meetingId, Alert.Kind kind) {
        return switch (follower.timing(now)) {
            case Timing.Now usual ->
                kind == Alert.Kind.MATCH || kind == Alert.Kind.UPDATE ? paced(follower, meetingId) : usual;
            case Timing.At at -> at;
            case Timing.AtEnd atEnd -> atEnd;
            case Timing.WhenResumed whenResumed -> whenResumed;
        };
    }

    private Timing paced(Follower follower, String meetingId) {
        Calm calm = calm(follower);
        if (calm.cap().isPresent()
                && ofSubscriptions.getOrDefault(follower.id(), 0)
                        >= calm.cap().get().most()) {
            return new Timing.AtEnd(calm.capEnds(now));
        }
        if (isForPeople(follower) && isBurst(destination(follower), meetingId)) {
            return new Timing.At(calm.release(endOfBurst()));
        }
        ofSubscriptions.merge(follower.id(), 1, Integer::sum);
        return new Timing.Now();
    }

    /** Alerts of one meeting to one destination travel together and count once. */
    private boolean isBurst(String destination, String meetingId) {
        Set<String> leaving = meetingsNow.computeIfAbsent(destination, id -> new HashSet<>());
        if (leaving.contains(meetingId)) {
            return false;
        }
        if (toDestinations.getOrDefault(destination, 0) + leaving.size() >= mostInBurst) {
            return true;
        }
        leaving.add(meetingId);
        return false;
    }

    /** The same for all that comes within it, so that it leaves together. */
    private Instant endOfBurst() {
        long seconds = burst.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
    }

    private static boolean isForPeople(Follower follower) {
        return switch (follower.subscription().destination().channel()) {
            case Channel.Email email -> true;
            case Channel.Webhook webhook -> !List.of(Style.FULL, Style.THIN).contains(webhook.style());
            case Channel.WebPush browser -> true;
        };
    }

    private static Calm calm(Follower follower) {
        return follower.subscription().terms().calm();
    }

    private static String destination(Follower follower) {
        return follower.subscription().destination().id();
    }
}
