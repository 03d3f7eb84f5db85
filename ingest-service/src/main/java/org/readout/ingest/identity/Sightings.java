package org.readout.ingest.identity;

import java.util.Collection;
import java.util.List;
import org.readout.events.ReportId;
import org.readout.ingest.identity.KnownMeetings.Sighting;

/** What reports told of meetings, by the words it is looked up by. Belongs into a transaction. */
public interface Sightings {
    /** Keeps others who look up one of these words away until the transaction ends, and gives what is known by them. */
    KnownMeetings hold(Collection<String> keys);

    /** Replaces what these reports told. */
    void keep(Collection<ReportId> reports, List<Sighting> sightings);
}
