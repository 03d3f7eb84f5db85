package org.readout.ingest.dropfolder;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.readout.ingest.intake.Acceptance;
import org.readout.ingest.intake.Intake;
import org.readout.ingest.intake.Submission;
import org.readout.ingest.sending.NotSent;

/** Takes in what was dropped. A file is moved on only when the log has its items, so a crash takes it in again, with the same ids. */
@ApplicationScoped
public class DropFolder {
    private static final Logger LOG = Logger.getLogger(DropFolder.class);
    private static final int LIMIT = 1024 * 1024;

    private final Intake intake;
    private final Optional<Path> path;

    DropFolder(Intake intake, DropFolderConfig config) {
        this.intake = intake;
        this.path = config.path();
    }

    /** Takes in all that lies there now. */
    public void empty() throws IOException, NotSent {
        if (path.isPresent() && Files.isDirectory(path.get())) {
            for (DroppedFiles files : DroppedFiles.below(path.get())) {
                for (Path file : files.take()) {
                    take(files, file);
                }
            }
        }
    }

    private void take(DroppedFiles files, Path file) throws IOException, NotSent {
        if (Files.size(file) > LIMIT) {
            files.rejected(file, "a file may have " + LIMIT + " bytes, this one has " + Files.size(file));
            return;
        }
        var submission = new Submission(
                Optional.of(files.source()), Files.readAllBytes(file), DroppedFiles.typeOf(file), Optional.empty());
        switch (intake.accept(submission)) {
            case Acceptance.Accepted accepted -> files.processed(file);
            case Acceptance.Refused refused -> {
                LOG.warnf("%s was rejected: %s", file, refused.cause().why());
                files.rejected(
                        file, refused.cause().where() + ": " + refused.cause().why());
            }
        }
    }
}
