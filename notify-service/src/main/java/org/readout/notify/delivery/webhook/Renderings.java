package org.readout.notify.delivery.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Edition;
import org.readout.notify.delivery.Recent;
import org.readout.notify.wording.Wording;

/** What every webhook about one edition of a meeting says alike. */
@ApplicationScoped
class Renderings {
    private static final int MOST_KEPT = 500;

    private final Addresses addresses;
    private final Recent<Key, Rendering> recent = new Recent<>(MOST_KEPT);

    Renderings(Addresses addresses) {
        this.addresses = addresses;
    }

    private record Key(MeetingId meetingId, int number) {}

    record Rendering(String title, URI url, Json record) {}

    /** JSON that is written already. */
    record Json(@JsonValue @JsonRawValue String text) {}

    /** Where what a query finds is read. */
    URI address(String query) {
        return addresses.records(query);
    }

    Rendering of(Edition edition) {
        var key = new Key(edition.meetingId(), edition.number());
        return recent.find(key).orElseGet(() -> {
            MeetingRecord record = edition.record().orElseThrow();
            var made = new Rendering(
                    Wording.title(record),
                    addresses.record(record.id()),
                    new Json(new String(EventsJson.write(record), StandardCharsets.UTF_8)));
            recent.keep(key, made);
            return made;
        });
    }
}
