package org.readout.notify.delivery.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Change;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Story;
import org.readout.notify.wording.Wording;
import org.readout.query.Reason;

/** What a webhook carries: {@code type}, {@code timestamp} and {@code data}, as Standard Webhooks recommends. */
record WebhookBody(String type, Instant timestamp, Data data) {
    private static final String PREFIX = "org.readout.alert";

    record Data(String deliveryId, List<Told> meetings) {}

    record Told(
            MeetingId meetingId,
            String kind,
            String title,
            URI url,
            List<Follows> subscriptions,
            List<Change> changes,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<MeetingWithdrawn> withdrawal,
            MeetingRecord meeting) {}

    record Follows(String subscriptionId, String query, String kind, List<Reason> reasons) {}

    static byte[] of(Delivery delivery, Function<MeetingId, URI> records) {
        return EventsJson.write(
                switch (delivery.letter()) {
                    case Letter.Alerts alerts -> {
                        List<Told> meetings = Story.of(delivery.alerts()).stream()
                                .map(story -> told(story, records))
                                .toList();
                        String kind = meetings.size() == 1 ? meetings.getFirst().kind() : "digest";
                        yield new WebhookBody(
                                PREFIX + "." + kind + ".v1", delivery.createdAt(), new Data(delivery.id(), meetings));
                    }
                    case Letter.Confirmation confirmation ->
                        throw new IllegalStateException("a webhook is confirmed by its owner's token, not by a letter");
                });
    }

    private static Told told(Story story, Function<MeetingId, URI> records) {
        MeetingRecord record = story.edition().record().orElseThrow();
        return new Told(
                record.id(),
                story.kind().word(),
                Wording.title(record),
                records.apply(record.id()),
                story.alerts().stream().map(WebhookBody::follows).toList(),
                story.changes(),
                story.edition().withdrawal(),
                record);
    }

    private static Follows follows(Alert alert) {
        return new Follows(alert.subscriptionId(), alert.query(), alert.kind().word(), alert.reasons());
    }
}
