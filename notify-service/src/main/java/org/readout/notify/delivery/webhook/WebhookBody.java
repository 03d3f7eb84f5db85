package org.readout.notify.delivery.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingId;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Change;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Overflow;
import org.readout.notify.delivery.Story;
import org.readout.query.Reason;

/** What a webhook carries: {@code type}, {@code timestamp} and {@code data}, as Standard Webhooks recommends. */
record WebhookBody(String type, Instant timestamp, Data data) {
    private static final String PREFIX = "org.readout.alert.";
    private static final String VERSION = ".v1";

    /** What it is about. */
    sealed interface Data {}

    record Meetings(
            String deliveryId,
            List<Told> meetings,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<More> more) implements Data {}

    /** Meetings beyond the cap of a subscription, counted. */
    record More(String subscriptionId, String query, int meetings, URI url) {}

    record Trial(String deliveryId, String subscriptionId, String query) implements Data {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Told(
            MeetingId meetingId,
            String kind,
            String title,
            URI url,
            List<Follows> subscriptions,
            List<Change> changes,
            Optional<MeetingWithdrawn> withdrawal,
            Optional<Renderings.Json> meeting) {}

    record Follows(String subscriptionId, String query, String kind, List<Reason> reasons) {}

    /** With the whole record of each meeting. */
    static byte[] full(Delivery delivery, Renderings renderings) {
        return EventsJson.write(of(delivery, renderings, true));
    }

    /** Without it. */
    static byte[] thin(Delivery delivery, Renderings renderings) {
        return EventsJson.write(of(delivery, renderings, false));
    }

    private static WebhookBody of(Delivery delivery, Renderings renderings, boolean withRecord) {
        return switch (delivery.letter()) {
            case Letter.Alerts alerts -> {
                List<Told> meetings = Story.of(delivery.alerts()).stream()
                        .map(story -> told(story, renderings.of(story.edition()), withRecord))
                        .toList();
                List<More> more = Overflow.of(delivery.alerts()).stream()
                        .map(one -> new More(
                                one.subscriptionId(), one.query(), one.meetings(), renderings.address(one.query())))
                        .toList();
                yield body(kind(meetings, more), delivery, new Meetings(delivery.id(), meetings, more));
            }
            case Letter.Trial trial ->
                body("trial", delivery, new Trial(delivery.id(), trial.subscriptionId(), trial.query()));
            case Letter.Confirmation confirmation -> throw confirmation.mailOnly();
            case Letter.Disabled disabled -> throw disabled.mailOnly();
        };
    }

    private static String kind(List<Told> meetings, List<More> more) {
        if (meetings.isEmpty()) {
            return "overflow";
        }
        return meetings.size() == 1 && more.isEmpty() ? meetings.getFirst().kind() : "digest";
    }

    private static WebhookBody body(String kind, Delivery delivery, Data data) {
        return new WebhookBody(PREFIX + kind + VERSION, delivery.createdAt(), data);
    }

    private static Told told(Story story, Renderings.Rendering rendering, boolean withRecord) {
        return new Told(
                story.edition().meetingId(),
                story.kind().word(),
                rendering.title(),
                rendering.url(),
                story.alerts().stream().map(WebhookBody::follows).toList(),
                story.changes(),
                story.edition().withdrawal(),
                withRecord ? Optional.of(rendering.record()) : Optional.empty());
    }

    private static Follows follows(Alert alert) {
        return new Follows(alert.subscriptionId(), alert.query(), alert.kind().word(), alert.reasons());
    }
}
