package org.readout.ingest.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.readout.events.ReportId;
import org.readout.ingest.sending.NotSent;

/**
 * Sends the events that were decided. A crash between sending and remembering it sends them again, with the same bytes; between deciding and
 * sending, whoever comes next sends them.
 */
@ApplicationScoped
public class Publication {
    private final Ledger ledger;
    private final EventLog log;

    Publication(Ledger ledger, EventLog log) {
        this.ledger = ledger;
        this.log = log;
    }

    /** Sends what was decided of these reports. */
    public void publish(Collection<ReportId> reports) throws NotSent {
        if (!reports.isEmpty()) {
            send(ledger.unsent(reports));
        }
    }

    /** Sends what somebody decided a while ago and did not live to send. */
    public void publishOverdue() throws NotSent {
        send(ledger.overdue(500));
    }

    private void send(List<Dispatch> dispatches) throws NotSent {
        if (!dispatches.isEmpty()) {
            log.append(dispatches);
            ledger.sent(dispatches.stream().map(Dispatch::event).toList());
        }
    }
}
