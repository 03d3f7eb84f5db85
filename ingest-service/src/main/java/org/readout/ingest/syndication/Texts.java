package org.readout.ingest.syndication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.events.ReportId;

/** The texts of reports that tell of meetings. */
public interface Texts {
    /** Those that have something in common with these, with others who ask for the like kept away until the transaction ends. */
    KnownTexts hold(Collection<ReportText> texts);

    /** Replaces the texts of these reports. */
    void keep(Collection<ReportId> reports, List<ReportText> texts);

    /** The report whose text this one has, if it tells of a meeting and another came before it. */
    Optional<ReportText> original(ReportId report);
}
