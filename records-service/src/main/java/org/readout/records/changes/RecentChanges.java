package org.readout.records.changes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.search.Change;
import org.readout.records.search.MeetingSearch;

/**
 * The latest changes, once in memory for all who listen. Who listens keeps only the number it has reached, so a slow reader costs no more
 * than a fast one; who falls behind what is kept here reads on from the database.
 */
@ApplicationScoped
public class RecentChanges {
    private static final int KEPT = 1_000;
    private static final int PIECE = 500;
    // Thousands may come back at the same moment, and each holds its piece until it is read.
    private static final int PIECE_OF_ONE = 20;
    private static final MeetingQuery EVERY_MEETING = everyMeeting();

    private final MeetingSearch search;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final NavigableMap<Long, Heard> recent = new TreeMap<>();
    private long last = -1;
    private int listeners;
    private boolean ended;

    RecentChanges(MeetingSearch search) {
        this.search = search;
    }

    /**
     * A meeting at its latest change, with what can be asked of it.
     *
     * @param before the versions that ended lately
     */
    public record Heard(KeptMeeting meeting, Optional<MeetingFacts> facts, List<MeetingRecord> before) {
        public Heard {
            before = List.copyOf(before);
        }

        static Heard of(KeptMeeting meeting, List<MeetingRecord> before) {
            return new Heard(
                    meeting,
                    switch (meeting) {
                        case KeptMeeting.Current current -> Optional.of(MeetingFacts.of(current.record()));
                        case KeptMeeting.Withdrawn withdrawn -> withdrawn.last().map(MeetingFacts::of);
                    },
                    before);
        }

        /** What it means to one who follows the query; empty when it means nothing. */
        public Optional<Change> to(MeetingQuery query) {
            if (facts.filter(query::matches).isPresent()) {
                return Optional.of(new Change.Answers(meeting));
            }
            return before.stream()
                    .filter(record -> query.matches(MeetingFacts.of(record)))
                    .findFirst()
                    .map(record -> new Change.Left(record, meeting.trace()));
        }

        public long number() {
            return meeting.trace().change();
        }
    }

    /** One more listens from {@code position} on. */
    public void join(long position) {
        lock.lock();
        try {
            listeners++;
            last = last < 0 ? position : last;
        } finally {
            lock.unlock();
        }
    }

    /** One less listens; with the last of them goes what is kept. */
    public void leave() {
        lock.lock();
        try {
            listeners--;
            if (listeners == 0) {
                recent.clear();
                last = -1;
            }
        } finally {
            lock.unlock();
        }
    }

    /** The changes behind {@code position}, waiting for the first so long; none when none came. */
    public List<Heard> after(long position, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (last <= position && !ended && left > 0) {
                left = news.awaitNanos(left);
            }
            boolean covered = !recent.isEmpty() && recent.firstKey() <= position + 1;
            if (last <= position || covered) {
                return List.copyOf(recent.tailMap(position, false).values());
            }
        } finally {
            lock.unlock();
        }
        return heardAfter(position, PIECE_OF_ONE);
    }

    private List<Heard> heardAfter(long position, int most) {
        List<KeptMeeting> meetings = search.changedAfter(position, EVERY_MEETING, most).stream()
                .flatMap(change ->
                        change instanceof Change.Answers answers ? Stream.of(answers.meeting()) : Stream.empty())
                .toList();
        Map<MeetingId, List<MeetingRecord>> former = search.formerAfter(
                position, meetings.stream().map(KeptMeeting::id).toList());
        return meetings.stream()
                .map(meeting -> Heard.of(meeting, former.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    /** Whether the service ends, and listeners should go. */
    public boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        int found = PIECE;
        while (found == PIECE) {
            OptionalLong from = awaited();
            found = from.isEmpty() ? 0 : tell(heardAfter(from.getAsLong(), PIECE));
        }
    }

    private OptionalLong awaited() {
        lock.lock();
        try {
            return listeners == 0 ? OptionalLong.empty() : OptionalLong.of(last);
        } finally {
            lock.unlock();
        }
    }

    private int tell(List<Heard> found) {
        lock.lock();
        try {
            for (Heard change : found) {
                recent.put(change.number(), change);
                last = change.number();
            }
            while (recent.size() > KEPT) {
                recent.pollFirstEntry();
            }
            if (!found.isEmpty()) {
                news.signalAll();
            }
            return found.size();
        } finally {
            lock.unlock();
        }
    }

    void end(@Observes ShutdownEvent event) {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static MeetingQuery everyMeeting() {
        try {
            return MeetingQuery.parse("");
        } catch (QueryMistake e) {
            throw new IllegalStateException(e);
        }
    }
}
