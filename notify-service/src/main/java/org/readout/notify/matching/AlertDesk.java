package org.readout.notify.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.events.Canary;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingRecord;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.Edition;
import org.readout.notify.delivery.NewAlert;
import org.readout.query.MeetingFacts;

/** Goes through the events of a batch and gathers who has to hear what. */
final class AlertDesk {
    private final Followers followers;
    private final ToldSoFar told;
    private final Pace pace;
    private final List<Edition> editions = new ArrayList<>();
    private final List<NewAlert> alerts = new ArrayList<>();
    private final List<Alerts.Superseded> superseded = new ArrayList<>();

    AlertDesk(Followers followers, ToldSoFar told, Pace pace) {
        this.followers = followers;
        this.told = told;
        this.pace = pace;
    }

    boolean hasDecided() {
        return !alerts.isEmpty() || !superseded.isEmpty();
    }

    List<Edition> editions() {
        return List.copyOf(editions);
    }

    List<NewAlert> alerts() {
        return List.copyOf(alerts);
    }

    List<Alerts.Superseded> superseded() {
        return List.copyOf(superseded);
    }

    void consider(Meeting before, MeetingEvent event, Meeting after) {
        Optional<MeetingRecord> record = after.record();
        Map<String, ToldSoFar.Told> toldBefore = told.of(after.id());
        Map<String, Follower> concerned = new LinkedHashMap<>();
        record.ifPresent(present ->
                followers.of(MeetingFacts.of(present)).forEach(follower -> concerned.put(follower.id(), follower)));
        Set<String> answering = Set.copyOf(concerned.keySet());
        toldBefore.keySet().stream()
                .flatMap(id -> followers.find(id).stream())
                .forEach(follower -> concerned.putIfAbsent(follower.id(), follower));
        Edition edition = edition(before, after);
        // An invented meeting concerns whoever waits for it, and nobody else.
        concerned
                .values()
                .removeIf(follower ->
                        Canary.is(event) != follower.subscription().owner().equals(Canary.SOURCE));
        pace.prepare(concerned.values());
        int alertsBefore = alerts.size();
        concerned.forEach((id, follower) -> {
            ToldSoFar.Told known = toldBefore.getOrDefault(id, ToldSoFar.Told.NOTHING);
            switch (Decision.of(follower, known, event, record, answering.contains(id))) {
                case Decision.Nothing nothing -> {}
                case Decision.DropHeld dropHeld -> supersede(follower, known, edition);
                case Decision.Tell tell -> {
                    supersede(follower, known, edition);
                    tell(follower, known, tell, edition);
                }
            }
        });
        if (alerts.size() > alertsBefore) {
            told.keep(edition);
            editions.add(edition);
        }
    }

    /** The last words that told of a withdrawn meeting are kept, for those who have to be reminded what it was. */
    private Edition edition(Meeting before, Meeting after) {
        int number = told.nextEdition(after.id());
        return after.withdrawal().isPresent()
                ? new Edition(after.id(), number, before.reports(), after.withdrawal())
                : Edition.of(after, number);
    }

    private void supersede(Follower follower, ToldSoFar.Told known, Edition edition) {
        known.held().ifPresent(held -> {
            superseded.add(new Alerts.Superseded(
                    edition.meetingId().value(), follower.id(), held.edition().number()));
            told.forgetHeld(edition.meetingId(), follower.id());
        });
    }

    private void tell(Follower follower, ToldSoFar.Told known, Decision.Tell tell, Edition edition) {
        var alert = new NewAlert(
                follower.id(),
                follower.subscription().destination().id(),
                edition.meetingId(),
                edition.number(),
                tell.kind(),
                tell.reasons(),
                tell.changes(),
                pace.timing(follower, edition.meetingId().value(), tell.kind()),
                known.sent().flatMap(ToldSoFar.News::deliveryId));
        alerts.add(alert);
        told.note(follower.id(), new ToldSoFar.News(tell.kind(), edition, alert.deliveryId()));
    }
}
