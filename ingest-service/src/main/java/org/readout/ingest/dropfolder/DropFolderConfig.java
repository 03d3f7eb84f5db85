package org.readout.ingest.dropfolder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where files are dropped. */
@ConfigMapping(prefix = "readout.drop-folder")
public interface DropFolderConfig {
    /** The folder; none is watched without it. */
    Optional<Path> path();

    /** How often it is looked into. */
    @WithDefault("2s")
    Duration round();
}
