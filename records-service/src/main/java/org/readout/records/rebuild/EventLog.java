package org.readout.records.rebuild;

import java.util.Map;
import java.util.Optional;
import org.readout.records.projection.Batch;

/** The whole log from its beginning. */
public interface EventLog {

    /** Opens it; the caller closes. */
    Reading open();

    /** A walk through it. */
    interface Reading extends AutoCloseable {

        /** Where each partition ended when the walk began. */
        Map<Integer, Long> ends();

        /** Some more, but nothing of partitions that have reached these offsets; empty when all have. */
        Optional<Batch> next(Map<Integer, Long> to);

        @Override
        void close();
    }
}
