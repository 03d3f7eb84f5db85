package org.readout.notify.matching.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.readout.notify.matching.OpenQueries;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;

/** The open queries of this node. One that throws is told to the operator, since its follower hears nothing from then on. */
@ApplicationScoped
@Startup
class IndexedQueries implements OpenQueries {
    private static final Logger LOG = Logger.getLogger(IndexedQueries.class);

    private final SubscriptionIndex<String> index = new SubscriptionIndex<>(this::quarantine);
    private final Counter quarantined;

    IndexedQueries(MeterRegistry meters) {
        quarantined = Counter.builder("readout.matching.quarantined")
                .description("Queries that failed when they were asked, and are asked no more")
                .register(meters);
    }

    private void quarantine(Quarantined<String> failure) {
        quarantined.increment();
        LOG.errorf(failure.cause(), "the query of %s fails and is asked no more", failure.id());
    }

    @Override
    public void put(String id, MeetingQuery query) {
        index.put(id, query);
    }

    @Override
    public boolean remove(String id) {
        return index.remove(id);
    }

    @Override
    public List<String> match(MeetingFacts facts) {
        return index.match(facts);
    }
}
