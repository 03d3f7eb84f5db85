package org.readout.notify.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps alerts, and knows from them who was told what. */
public interface Alerts {

    /** Keeps these editions and alerts, makes the deliveries that leave now, and suppresses held alerts that they replace. */
    void write(Collection<Edition> editions, List<NewAlert> alerts, List<Superseded> superseded, Instant now);

    /** For every subscription that was told, or is about to be told, of one of these meetings: its last alert, sent or held. */
    List<LastAlert> last(Collection<String> meetingIds);

    /** The editions of these alerts. */
    List<Edition> editions(Collection<LastAlert> alerts);

    /** How many editions each of these meetings has had. */
    List<EditionCount> editionCounts(Collection<String> meetingIds);

    /** How many alerts each of these subscriptions was told one by one since its time. */
    Map<String, Integer> countSince(Map<String, Instant> subscriptions);

    /** How many deliveries were made for each of these destinations since. */
    Map<String, Integer> deliveriesSince(Collection<String> destinationIds, Instant since);

    /** Makes deliveries of the held alerts whose time has come, one a destination; how many alerts were released. */
    int release(Instant now, int mostDestinations);

    /** Gives the held alerts of a subscription another time; none while it rests. */
    void reschedule(String subscriptionId, Optional<Instant> releaseAt);

    /** Suppresses what of a subscription has not left. */
    void suppress(String subscriptionId, String cause);

    /** The alerts of a subscription with what became of them, newest first. */
    List<AlertLine> ofSubscription(String subscriptionId, int most);

    /** The last alerts of a subscription, newest first, without those that were suppressed. */
    List<PastAlert> latest(String subscriptionId, int most);

    /** The place behind all alerts that can be seen now. */
    String mark();

    /** The alerts of a subscription behind a place, in order. */
    List<PastAlert> since(String subscriptionId, String mark, int most);

    /** Forgets what the alerts and deliveries of destinations say, but not that they were. */
    void erase(Collection<String> destinationIds);

    /** The sum of everything. */
    Audit audit();

    /** A subscription's last alert of a meeting that was sent, or that is held. */
    record LastAlert(
            String meetingId, String subscriptionId, int edition, Alert.Kind kind, Optional<String> deliveryId) {}

    /** The number of a meeting's newest edition. */
    record EditionCount(String meetingId, int count) {}

    /** A held alert that a newer one replaces. */
    record Superseded(String meetingId, String subscriptionId, int edition) {}
}
