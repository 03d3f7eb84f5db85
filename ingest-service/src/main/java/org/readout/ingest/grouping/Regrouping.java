package org.readout.ingest.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.events.ReportId;
import org.readout.ingest.desk.Ledger;
import org.readout.ingest.grouping.Regrouped.Done;
import org.readout.ingest.grouping.Regrouped.Impossible;
import org.readout.ingest.grouping.Regrouped.Unknown;

/** Moves reports from one meeting to another, and keeps the events that say so. */
@ApplicationScoped
public class Regrouping {
    private final Ledger ledger;
    private final Tellings tellings;

    Regrouping(Ledger ledger, Tellings tellings) {
        this.ledger = ledger;
        this.tellings = tellings;
    }

    /** All reports of {@code meeting} tell of {@code into} from now on. */
    @Transactional
    public Regrouped merge(MeetingId meeting, MeetingId into) {
        List<ReportId> reports = tellings.of(meeting);
        List<ReportId> others = tellings.of(into);
        Instant now = ledger.hold(together(reports, others));
        if (!tellings.of(meeting).equals(reports) || !tellings.of(into).equals(others)) {
            return new Impossible("reports of these meetings came in at this very moment; look at them and ask again");
        }
        if (reports.isEmpty() || others.isEmpty()) {
            return new Unknown(reports.isEmpty() ? meeting : into);
        }
        if (meeting.equals(into)) {
            return new Impossible("that is one meeting already");
        }
        Optional<ReportId> both = reports.stream().filter(others::contains).findFirst();
        if (both.isPresent()) {
            return new Impossible("report " + both.get() + " tells of both, as of two meetings");
        }
        move(reports, meeting, into, Reason.MERGED, now);
        return new Done(into, tellings.of(into));
    }

    /** Some reports of {@code meeting} tell of another one from now on, which is named after the first of them. */
    @Transactional
    public Regrouped split(MeetingId meeting, Collection<ReportId> away) {
        List<ReportId> reports = tellings.of(meeting);
        Instant now = ledger.hold(reports);
        if (reports.isEmpty()) {
            return new Unknown(meeting);
        }
        List<ReportId> moving = new ArrayList<>(new TreeSet<>(away));
        if (!tellings.of(meeting).containsAll(moving)) {
            return new Impossible("not all of these reports tell of the meeting; those that do are " + reports);
        }
        if (moving.isEmpty() || moving.size() == reports.size()) {
            return new Impossible("name some of its reports, but not all: " + reports);
        }
        MeetingId own = MeetingId.of(moving.getFirst(), tellings.nextPlace(moving.getFirst()));
        move(moving, meeting, own, Reason.SPLIT, now);
        return new Done(own, moving);
    }

    private void move(List<ReportId> reports, MeetingId from, MeetingId to, Reason reason, Instant now) {
        var events = new ArrayList<MeetingEvent>();
        for (ReportId report : reports) {
            MeetingReported last = tellings.last(report, from);
            events.add(new MeetingReported(to, last.report(), last.meeting(), last.extractor(), now));
            events.add(new MeetingWithdrawn(
                    from, report, last.version(), reason, Optional.empty(), Optional.of(to), last.extractor(), now));
            tellings.move(report, from, to);
        }
        tellings.keep(events);
    }

    private static Collection<ReportId> together(List<ReportId> one, List<ReportId> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
