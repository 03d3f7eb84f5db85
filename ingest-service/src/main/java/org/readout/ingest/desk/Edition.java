package org.readout.ingest.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.events.Extractor;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.events.Report;
import org.readout.events.WireItem;
import org.readout.ingest.desk.Standing.Telling;
import org.readout.ingest.extraction.Reading.Meetings;
import org.readout.ingest.extraction.Reading.NoMeeting;
import org.readout.ingest.reading.Read;

/**
 * A version of a report that stands from now on, and what follows from it.
 *
 * @param lost why meetings that it does not tell of any more are withdrawn
 *
 * @param before what stood until now
 */
record Edition(
        Copy copy,
        int version,
        Optional<Standing> before,
        Recognition recognition,
        Extractor extractor,
        Reason lost,
        Instant now) {

    /** The agency takes the story back. */
    Decision killed() {
        return decision(
                new Outcome.Withdrawn(Reason.KILLED, told()),
                places(),
                List.of(),
                withdrawals(Set.of(), Reason.KILLED));
    }

    /** It was read, or the reader failed on it. */
    Decision read(Read read) {
        return switch (read) {
            case Read.Done(Meetings meetings) -> reported(meetings);
            case Read.Done(NoMeeting none) -> empty(none);
            case Read.Failed failed -> Decision.without(copy, new Outcome.Dead(failed.cause()), now);
        };
    }

    private Decision empty(NoMeeting none) {
        Outcome outcome = told().isEmpty() ? new Outcome.Empty(none.cause()) : new Outcome.Withdrawn(lost, told());
        return decision(outcome, places(), List.of(), withdrawals(Set.of(), lost));
    }

    private Decision reported(Meetings reading) {
        var places = new Places(item().reportId(), places());
        List<Telling> tellings = new Continuation(before.map(Standing::tellings).orElse(List.of()))
                .tellings(
                        reading.meetings(),
                        (claim, taken) ->
                                recognition.meeting(claim, item(), taken).orElseGet(places::next));
        var events = new ArrayList<MeetingEvent>();
        var meetings = new LinkedHashSet<MeetingId>();
        Report report = report(reading);
        for (Telling telling : tellings) {
            meetings.add(telling.meetingId());
            events.add(new MeetingReported(telling.meetingId(), report, licensed(telling.claim()), extractor, now));
        }
        events.addAll(withdrawals(meetings, lost));
        return decision(new Outcome.Reported(List.copyOf(meetings)), places.taken(), tellings, events);
    }

    private Decision decision(Outcome outcome, int places, List<Telling> tellings, List<MeetingEvent> events) {
        var standing = new Standing(
                item().reportId(),
                item().itemId(),
                version,
                item().version(),
                item().publishedAt(),
                item().pubStatus(),
                places,
                Optional.of(extractor),
                tellings);
        return new Decision(copy, outcome, Optional.of(standing), events, now);
    }

    private List<MeetingEvent> withdrawals(Set<MeetingId> stillTold, Reason reason) {
        return told().stream()
                .filter(meeting -> !stillTold.contains(meeting))
                .<MeetingEvent>map(meeting -> new MeetingWithdrawn(
                        meeting,
                        item().reportId(),
                        version,
                        reason,
                        reason == Reason.KILLED ? item().headline() : Optional.empty(),
                        Optional.empty(),
                        extractor,
                        now))
                .toList();
    }

    private List<MeetingId> told() {
        return before.map(Standing::tellings).orElse(List.of()).stream()
                .map(Telling::meetingId)
                .toList();
    }

    private int places() {
        return before.map(Standing::places).orElse(0);
    }

    private WireItem item() {
        return copy.item();
    }

    private Report report(Meetings reading) {
        return new Report(
                item().reportId(),
                version,
                item().source(),
                item().guid(),
                item().url(),
                item().headline(),
                reading.attributedTo(),
                reading.language(),
                item().publishedAt(),
                item().usage(),
                item().textSha256(),
                recognition.copying().sameTextAs(item()));
    }

    /** What the licence of the source lets out. */
    private MeetingClaim licensed(MeetingClaim claim) {
        return switch (item().usage()) {
            case FULL_TEXT -> claim;
            case QUOTE_ONLY ->
                new MeetingClaim(
                        claim.status(),
                        claim.format(),
                        claim.date(),
                        claim.place(),
                        claim.participants(),
                        claim.topics(),
                        claim.corridors(),
                        claim.outcomes(),
                        claim.mentions(),
                        Optional.empty(),
                        claim.evidence(),
                        claim.confidence());
        };
    }
}
