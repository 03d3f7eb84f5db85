package org.readout.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.WireItem;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.detection.Formats;
import org.readout.ingest.sending.NotSent;

/** Accepts documents. */
@ApplicationScoped
public class Intake {
    private final WireLog log;

    Intake(WireLog log) {
        this.log = log;
    }

    /**
     * Reads a document and puts its items on the log.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Acceptance accept(Submission submission) throws NotSent {
        return append(read(submission));
    }

    /**
     * Reads a document of one JSON document a line, each of at most {@code limit} bytes, and puts the items on the log.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Acceptance acceptLines(Optional<String> source, byte[] content, int limit) throws NotSent {
        var items = new ArrayList<WireItem>();
        var refused = new ArrayList<Unreadable>();
        int number = 0;
        for (byte[] line : Lines.of(content)) {
            String where = "line " + ++number;
            if (line.length > limit) {
                refused.add(new Unreadable(where, "a line may have " + limit + " bytes, this one has " + line.length));
            } else if (line.length > 0) {
                Found found = read(new Submission(source, line, Optional.of("application/json"), Optional.empty()));
                items.addAll(found.items());
                found.refused().forEach(cause -> refused.add(new Unreadable(where + ", " + cause.where(), cause.why())));
            }
        }
        return append(new Found(items, refused));
    }

    private static Found read(Submission submission) {
        return switch (Formats.read(submission.content(), submission.contentType(), submission.base())) {
            case Unreadable unreadable -> new Found(List.of(), List.of(unreadable));
            case Parsed.Stories stories -> normalised(submission, stories);
        };
    }

    private static Found normalised(Submission submission, Parsed.Stories parsed) {
        var normalisation = new Normalisation(submission.source(), Instant.now());
        var items = new ArrayList<WireItem>();
        List<Unreadable> refused = new ArrayList<>(parsed.refused());
        for (Story story : parsed.stories()) {
            switch (normalisation.of(story)) {
                case Normalisation.Result.Item accepted -> items.add(accepted.item());
                case Normalisation.Result.Not not -> refused.add(not.cause());
            }
        }
        return new Found(items, refused);
    }

    private Acceptance append(Found found) throws NotSent {
        if (found.items().isEmpty() && !found.refused().isEmpty()) {
            return new Acceptance.Refused(found.refused().getFirst());
        }
        log.append(found.items());
        return new Acceptance.Accepted(found.items(), found.refused());
    }

    private record Found(List<WireItem> items, List<Unreadable> refused) {}
}
