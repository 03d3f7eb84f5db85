package org.readout.ingest.audit.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import org.readout.ingest.audit.Audit;
import org.readout.ingest.audit.Books;

/** The figures of the audit as gauges, a few seconds old. */
@ApplicationScoped
class AuditGauges {
    private final Books books;
    private final MeterRegistry meters;
    private final AtomicReference<Audit> last = new AtomicReference<>(new Audit(0, 0, 0, 0, 0, 0, 0, 0));

    AuditGauges(Books books, MeterRegistry meters) {
        this.books = books;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        outcome("reported", Audit::reported);
        outcome("no-meeting", Audit::noMeeting);
        outcome("duplicate", Audit::duplicate);
        outcome("withdrawn", Audit::withdrawn);
        outcome("embargoed", Audit::embargoed);
        outcome("dead-letter", Audit::deadLetter);
        outcome("in-flight", Audit::inFlight);
    }

    private void outcome(String word, ToLongFunction<Audit> figure) {
        Gauge.builder("readout.items", last, audit -> figure.applyAsLong(audit.get()))
                .tag("outcome", word)
                .description("Accepted items by what became of them")
                .register(meters);
    }

    @Scheduled(every = "15s", delayed = "5s")
    void refresh() {
        last.set(books.audit());
    }
}
