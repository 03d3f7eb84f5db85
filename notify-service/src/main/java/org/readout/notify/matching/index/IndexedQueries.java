package org.readout.notify.matching.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.readout.notify.matching.OpenQueries;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;

/** The open queries of this node. One that throws is told to the operator, since its follower hears nothing from then on. */
@ApplicationScoped
class IndexedQueries implements OpenQueries {
    private static final Logger LOG = Logger.getLogger(IndexedQueries.class);

    private final SubscriptionIndex<String> index = new SubscriptionIndex<>(
            failure -> LOG.errorf(failure.cause(), "the query of %s fails and is asked no more", failure.id()));

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
