package org.readout.ingest.dropfolder.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.readout.ingest.dropfolder.DropFolder;
import org.readout.ingest.sending.NotSent;

/** Looks into the drop folder. A round that fails leaves all to the next. */
@ApplicationScoped
class DropFolderClock {
    private final DropFolder folder;

    DropFolderClock(DropFolder folder) {
        this.folder = folder;
    }

    @Scheduled(every = "${readout.drop-folder.round}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() throws IOException, NotSent {
        folder.empty();
    }
}
