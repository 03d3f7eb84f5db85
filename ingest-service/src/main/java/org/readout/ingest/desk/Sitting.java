package org.readout.ingest.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.Extractor;
import org.readout.events.ItemId;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.events.ReportId;
import org.readout.ingest.reading.Read;

/** The decisions of one transaction, each of which the next one builds on. */
final class Sitting {
    private final Map<ReportId, Standing> standings;
    private final Recognition recognition;
    private final Extractor extractor;
    private final Instant now;
    private final List<Decision> decisions = new ArrayList<>();

    Sitting(Map<ReportId, Standing> standings, Recognition recognition, Extractor extractor, Instant now) {
        this.standings = new HashMap<>(standings);
        this.recognition = recognition;
        this.extractor = extractor;
        this.now = now;
    }

    List<Decision> decisions() {
        return decisions;
    }

    Recognition recognition() {
        return recognition;
    }

    /** Decides of one item. */
    Decision decide(Copy copy, Read read) {
        ReportId report = copy.item().reportId();
        Optional<Standing> standing = Optional.ofNullable(standings.get(report));
        Decision decision = switch (Arrival.of(copy.item(), standing, now)) {
            case Arrival.Late late -> Decision.without(copy, late.outcome(), now);
            case Arrival.Early early -> Decision.without(copy, new Outcome.Waiting(early.until()), now);
            case Arrival.Kill kill -> edition(copy, kill.version(), standing).killed();
            case Arrival.News news -> news(copy, news.version(), standing, read);
        };
        decision.standing().ifPresent(next -> {
            standings.put(report, next);
            recognition.learn(next, copy.item());
        });
        decisions.add(decision);
        return decision;
    }

    /** Decides anew of a version that stands, if a better reader than the one that read it says otherwise. */
    void decideAgain(Copy copy, Read read) {
        Standing standing = standings.get(copy.item().reportId());
        if (standing == null
                || !standing.itemId().equals(copy.item().itemId())
                || standing.extractor()
                        .filter(known -> known.compareTo(extractor) >= 0)
                        .isPresent()) {
            return;
        }
        Decision decision = new Edition(
                        copy, standing.version(), Optional.of(standing), recognition, extractor, Reason.READ_AGAIN, now)
                .read(read);
        decision.standing().ifPresent(next -> {
            standings.put(next.reportId(), next);
            recognition.learn(next, copy.item());
            decisions.add(decision);
        });
    }

    /** The same text through another feed is the same report; only what has stood by itself before goes on by itself. */
    private Decision news(Copy copy, int version, Optional<Standing> standing, Read read) {
        Optional<ItemId> original = standing.isPresent() ? Optional.empty() : recognition.original(copy.item());
        return original.map(item -> Decision.without(copy, new Outcome.Duplicate(item), now))
                .orElseGet(() -> edition(copy, version, standing).read(read));
    }

    private Edition edition(Copy copy, int version, Optional<Standing> standing) {
        return new Edition(copy, version, standing, recognition, extractor, Reason.CORRECTED, now);
    }
}
