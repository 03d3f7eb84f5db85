package org.readout.records.dumps;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where dumps go. */
@ConfigMapping(prefix = "readout.dump")
public interface DumpConfig {

    /** No dumps are made without a folder. */
    Optional<Path> folder();

    /** When, as cron of Quartz has it, in the time zone of the machine; {@code off} for never. */
    @WithDefault("0 30 2 * * ?")
    String at();

    /** How many are kept; older ones are deleted when a new one is whole. */
    @WithDefault("7")
    int kept();
}
