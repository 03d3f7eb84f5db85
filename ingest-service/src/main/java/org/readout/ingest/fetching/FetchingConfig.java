package org.readout.ingest.fetching;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of what is fetched. */
@ConfigMapping(prefix = "readout.fetching")
public interface FetchingConfig {
    /** Largest document, unpacked. */
    @WithDefault("8M")
    MemorySize limit();

    /** For a connection to be made. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** For the whole document, with all redirects. */
    @WithDefault("30s")
    Duration timeout();
}
