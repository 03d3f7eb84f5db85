package org.readout.notify.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.notify.delivery.Alerts;

/** Folds events into meetings and writes an alert for everybody who has to hear of one. */
@ApplicationScoped
public class MeetingMatching {
    private final Meetings meetings;
    private final Followers followers;
    private final Alerts alerts;
    private final MatchingConfig config;
    private final Clock clock;

    MeetingMatching(Meetings meetings, Followers followers, Alerts alerts, MatchingConfig config, Clock clock) {
        this.meetings = meetings;
        this.followers = followers;
        this.alerts = alerts;
        this.config = config;
        this.clock = clock;
    }

    /** Applies what of the batch was not applied before. */
    @Transactional
    public void apply(Batch batch) {
        long next = meetings.nextOffset(batch.topic(), batch.partition());
        if (batch.nextOffset() <= next) {
            return;
        }
        List<Batch.Line> lines =
                batch.lines().stream().filter(line -> line.offset() >= next).toList();
        if (!lines.isEmpty()) {
            followers.catchUp();
            apply(lines);
        }
        meetings.moveOffset(batch.topic(), batch.partition(), next, batch.nextOffset());
    }

    private void apply(List<Batch.Line> lines) {
        Set<MeetingId> ids = new LinkedHashSet<>();
        lines.forEach(line -> ids.add(line.event().meetingId()));
        Map<MeetingId, Meeting> known = meetings.find(ids);
        Instant now = clock.instant();
        var desk = new AlertDesk(followers, ToldSoFar.of(ids, alerts), new Pace(alerts, config, now));
        Map<String, MeetingEvent> last = new LinkedHashMap<>();
        for (Batch.Line line : lines) {
            MeetingEvent event = line.event();
            Meeting before = known.getOrDefault(event.meetingId(), Meeting.unheardOf(event.meetingId()));
            Meeting after = before.with(event);
            if (!after.equals(before)) {
                known.put(event.meetingId(), after);
                last.put(event.meetingId() + " " + event.reportId(), event);
                if (line.news()) {
                    desk.consider(before, event, after);
                }
            }
        }
        meetings.keep(last.values());
        if (desk.hasDecided()) {
            alerts.write(desk.editions(), desk.alerts(), desk.superseded(), now);
        }
    }
}
