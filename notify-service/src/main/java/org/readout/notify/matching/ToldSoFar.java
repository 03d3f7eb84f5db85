package org.readout.notify.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.MeetingId;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.Edition;

/** Who was told what of the meetings of a batch, the alerts of the batch itself included. */
final class ToldSoFar {
    private final Map<String, Integer> editionCounts = new HashMap<>();
    private final Map<EditionKey, Edition> editions = new HashMap<>();
    private final Map<String, Map<String, Told>> bySubscription = new HashMap<>();

    /** What a subscription was sent last, and what is held for it since. */
    record Told(Optional<News> sent, Optional<News> held) {
        static final Told NOTHING = new Told(Optional.empty(), Optional.empty());

        /** Whether its reader counts on the meeting; after a withdrawal nobody does. */
        boolean countsOnIt() {
            return sent.filter(news -> news.kind() != Alert.Kind.WITHDRAWAL).isPresent();
        }
    }

    /**
     * An alert.
     *
     * @param deliveryId empty while it is held
     */
    record News(Alert.Kind kind, Edition edition, Optional<String> deliveryId) {}

    private record EditionKey(String meetingId, int number) {}

    static ToldSoFar of(Collection<MeetingId> ids, Alerts alerts) {
        List<String> meetingIds = ids.stream().map(MeetingId::value).toList();
        var told = new ToldSoFar();
        alerts.editionCounts(meetingIds).forEach(count -> told.editionCounts.put(count.meetingId(), count.count()));
        List<Alerts.LastAlert> last = alerts.last(meetingIds);
        alerts.editions(last).forEach(told::keep);
        for (Alerts.LastAlert one : last) {
            Edition edition = told.editions.get(new EditionKey(one.meetingId(), one.edition()));
            told.note(one.subscriptionId(), new News(one.kind(), edition, one.deliveryId()));
        }
        return told;
    }

    /** The number that the next edition of the meeting gets. */
    int nextEdition(MeetingId meeting) {
        return editionCounts.getOrDefault(meeting.value(), 0) + 1;
    }

    void keep(Edition edition) {
        editionCounts.merge(edition.meetingId().value(), edition.number(), Math::max);
        editions.put(new EditionKey(edition.meetingId().value(), edition.number()), edition);
    }

    void note(String subscriptionId, News news) {
        Map<String, Told> meeting =
                bySubscription.computeIfAbsent(news.edition().meetingId().value(), id -> new LinkedHashMap<>());
        Told told = meeting.getOrDefault(subscriptionId, Told.NOTHING);
        meeting.put(
                subscriptionId,
                news.deliveryId().isPresent()
                        ? new Told(Optional.of(news), told.held())
                        : new Told(told.sent(), Optional.of(news)));
    }

    /** What was held for a subscription is not told any more. */
    void forgetHeld(MeetingId meeting, String subscriptionId) {
        bySubscription
                .get(meeting.value())
                .computeIfPresent(subscriptionId, (id, told) -> new Told(told.sent(), Optional.empty()));
    }

    /** What each subscription that was ever told of the meeting knows. */
    Map<String, Told> of(MeetingId meeting) {
        return Map.copyOf(bySubscription.getOrDefault(meeting.value(), Map.of()));
    }
}
