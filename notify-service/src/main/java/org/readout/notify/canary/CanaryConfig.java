package org.readout.notify.canary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Whether and how canaries are sent. */
@ConfigMapping(prefix = "readout.canary")
public interface CanaryConfig {
    /** How often one sets out; none does unless this is set. */
    Optional<Duration> every();

    /** How long one may take. */
    @WithDefault("5m")
    Duration patience();

    /** How often it is looked whether one is due or overdue. */
    @WithDefault("5s")
    Duration lookEvery();

    /** Where ingest-service is. */
    @WithDefault("http://localhost:8081")
    URI ingestAddress();

    /** Where canaries are to arrive: this service's {@code /canary/arrivals}, by its public address unless another is given. */
    Optional<URI> arrivalsAddress();

    /** A token with the role {@code wire}. */
    Optional<String> token();
}
