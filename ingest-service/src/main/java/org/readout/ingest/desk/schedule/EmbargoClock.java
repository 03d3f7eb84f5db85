package org.readout.ingest.desk.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.readout.events.ReportId;
import org.readout.ingest.desk.Desk;
import org.readout.ingest.desk.Publication;
import org.readout.ingest.sending.NotSent;

/** Releases what its embargo kept, and sends what a desk decided but did not live to send. A round that fails leaves all to the next. */
@ApplicationScoped
class EmbargoClock {
    private static final int AT_ONCE = 200;

    private final Desk desk;
    private final Publication publication;

    EmbargoClock(Desk desk, Publication publication) {
        this.desk = desk;
        this.publication = publication;
    }

    @Scheduled(every = "${readout.desk.embargo-round}", concurrentExecution = ConcurrentExecution.SKIP)
    void release() throws NotSent {
        List<ReportId> released = desk.release(AT_ONCE);
        publication.publish(released);
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendOverdue() throws NotSent {
        publication.publishOverdue();
    }
}
