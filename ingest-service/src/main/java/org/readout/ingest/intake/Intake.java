package org.readout.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.WireItem;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.sending.NotSent;

/** Accepts documents. */
@ApplicationScoped
public class Intake {
    private final WireLog log;

    Intake(WireLog log) {
        this.log = log;
    }

    /**
     * Reads a document and puts its items on the log as news.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Acceptance accept(Submission submission) throws NotSent {
        return accept(submission, Occasion.LIVE);
    }

    /**
     * Reads a document and puts its items on the log.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Acceptance accept(Submission submission, Occasion occasion) throws NotSent {
        return switch (Documents.read(submission, Instant.now())) {
            case Documents.Read.Not not -> new Acceptance.Refused(not.cause());
            case Documents.Read.Stories stories -> {
                append(stories.items(), occasion);
                yield new Acceptance.Accepted(stories.items(), stories.refused());
            }
        };
    }

    /**
     * Reads a document of one JSON document a line, each of at most {@code limit} bytes, and puts the items on the log.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Acceptance acceptLines(Optional<String> source, byte[] content, int limit, Occasion occasion)
            throws NotSent {
        var items = new ArrayList<WireItem>();
        var refused = new ArrayList<Unreadable>();
        int number = 0;
        for (byte[] line : Lines.of(content)) {
            String where = "line " + ++number;
            if (line.length > limit) {
                refused.add(new Unreadable(where, "a line may have " + limit + " bytes, this one has " + line.length));
            } else if (line.length > 0) {
                switch (Documents.read(
                        new Submission(source, line, Optional.of("application/json"), Optional.empty()),
                        Instant.now())) {
                    case Documents.Read.Not not -> refused.add(within(where, not.cause()));
                    case Documents.Read.Stories stories -> {
                        items.addAll(stories.items());
                        stories.refused().forEach(cause -> refused.add(within(where, cause)));
                    }
                }
            }
        }
        if (items.isEmpty() && !refused.isEmpty()) {
            return new Acceptance.Refused(refused.getFirst());
        }
        append(items, occasion);
        return new Acceptance.Accepted(items, refused);
    }

    /**
     * Puts items on the log as news.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public void append(List<WireItem> items) throws NotSent {
        append(items, Occasion.LIVE);
    }

    private void append(List<WireItem> items, Occasion occasion) throws NotSent {
        if (!items.isEmpty()) {
            log.append(items, occasion);
        }
    }

    private static Unreadable within(String line, Unreadable cause) {
        return new Unreadable(line + ", " + cause.where(), cause.why());
    }
}
