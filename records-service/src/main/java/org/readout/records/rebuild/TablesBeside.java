package org.readout.records.rebuild;

import java.util.Map;
import org.readout.records.projection.ProjectionStore;

/** A second set of tables, filled while the first answers. */
public interface TablesBeside {

    /** Makes them anew, empty. */
    void create();

    /** Fills them. */
    ProjectionStore store();

    /**
     * Puts them in the place of the first, with the same numbers for all meetings that are the same. No batch is applied meanwhile; who reads
     * notices nothing.
     *
     * @param catchUp fills them up to what the first have applied when nothing moves any more
     */
    Swap swap(CatchUp catchUp);

    /** Fills up to these offsets by partition. */
    interface CatchUp {
        void to(Map<Integer, Long> offsets);
    }

    /**
     * What the swap found.
     *
     * @param before SHA-256 of the canonical dump of the tables that answered until now
     * @param after the same of those that answer now
     * @param changed meetings that are not what they were
     */
    record Swap(String before, String after, long changed) {}

    /** SHA-256 of the canonical dump of the tables that answer. */
    String digest();
}
