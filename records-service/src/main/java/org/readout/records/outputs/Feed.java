package org.readout.records.outputs;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingId;
import org.readout.query.MeetingQuery;
import org.readout.records.search.Change;

/**
 * What a feed of a query is made of.
 *
 * @param self the address it was asked at
 * @param hub where a reader may have itself told of news (WebSub), empty for none
 * @param changes the latest first
 */
public record Feed(MeetingQuery query, URI self, Optional<URI> hub, List<Change> changes) {
    private static final Instant NOTHING_YET = Instant.EPOCH;

    public Feed {
        changes = List.copyOf(changes);
    }

    public String title() {
        return query.toString().isEmpty() ? "Readout: official meetings" : "Readout: " + query;
    }

    /** When it last changed. */
    public Instant updated() {
        return changes.stream()
                .map(change -> change.trace().updatedAt())
                .max(Instant::compareTo)
                .orElse(NOTHING_YET);
    }

    /** The address of a meeting's record. */
    public URI address(MeetingId meeting) {
        return self.resolve("/meetings/" + meeting);
    }
}
