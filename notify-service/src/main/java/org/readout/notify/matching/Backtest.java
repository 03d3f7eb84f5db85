package org.readout.notify.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.events.Canary;
import org.readout.events.Meeting;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.Reason;

/** What a query would have told in the past days: the same meetings, the same meaning, the same reasons as alerts have. */
@ApplicationScoped
public class Backtest {
    private static final int PAGE = 500;
    private static final int MOST_SHOWN = 50;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Meetings meetings;
    private final Clock clock;
    private final Duration period;
    private final double noisyPerWeek;

    Backtest(Meetings meetings, Clock clock, MatchingConfig config) {
        this.meetings = meetings;
        this.clock = clock;
        this.period = config.backtest();
        this.noisyPerWeek = config.noisyPerWeek();
    }

    /** A meeting that would have been told. */
    public record Found(MeetingRecord record, List<Reason> reasons) {
        public Found {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The result.
     *
     * @param meetings how many meetings were first recorded in the period
     * @param matches how many of them answer the query
     * @param alertsPerWeek how many alerts to expect
     * @param noisy whether that is more than the operator thinks anybody reads
     * @param found the last of them, newest first
     */
    public record Result(int days, int meetings, int matches, double alertsPerWeek, boolean noisy, List<Found> found) {
        public Result {
            found = List.copyOf(found);
        }
    }

    /** Asks the query of every meeting first recorded in the period. */
    public Result of(MeetingQuery query) {
        Instant since = clock.instant().minus(period);
        var matches = new ArrayList<MeetingRecord>();
        int asked = 0;
        Optional<MeetingId> after = Optional.empty();
        List<Meeting> page;
        do {
            page = meetings.firstRecordedSince(since, after, PAGE);
            asked += page.size();
            page.stream()
                    .filter(meeting -> meeting.reports().stream().noneMatch(Canary::is))
                    .flatMap(meeting -> meeting.record().stream())
                    .filter(record -> query.matches(MeetingFacts.of(record)))
                    .forEach(matches::add);
            after = page.isEmpty() ? after : Optional.of(page.getLast().id());
        } while (page.size() == PAGE);
        double perWeek = (double) matches.size() * DAYS_OF_A_WEEK / period.toDays();
        return new Result(
                (int) period.toDays(),
                asked,
                matches.size(),
                Math.round(perWeek * 10) / 10.0,
                perWeek > noisyPerWeek,
                matches.stream()
                        .sorted(Comparator.comparing(MeetingRecord::firstRecordedAt)
                                .reversed())
                        .limit(MOST_SHOWN)
                        .map(record -> new Found(record, query.reasons(record)))
                        .toList());
    }
}
