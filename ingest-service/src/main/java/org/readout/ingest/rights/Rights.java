package org.readout.ingest.rights;

import java.util.Collection;
import java.util.Map;
import org.readout.events.Usage;

/** The licences of sources; one of which nothing is said may be shown in full. */
public interface Rights {
    /** What is said of these sources. */
    Map<String, Usage> of(Collection<String> sources);

    /** All that is said. */
    Map<String, Usage> all();

    /** Holds for reports decided from now on. */
    void set(String source, Usage usage);
}
