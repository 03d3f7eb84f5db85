package org.readout.records.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.events.Canary;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;

/** The use case: all of a batch is kept with its offsets, or nothing is. */
@ApplicationScoped
public class MeetingProjection {
    private final ProjectionStore store;

    MeetingProjection(ProjectionStore store) {
        this.store = store;
    }

    /** The offset to read next of a partition. */
    public long nextOffset(int partition) {
        return store.nextOffset(partition);
    }

    /** Applies a batch, once. */
    @Transactional(rollbackOn = Overtaken.class)
    public void apply(Batch batch) throws Overtaken {
        fold(batch, store);
    }

    /** Folds a batch into a store, in the transaction that runs. */
    public static void fold(Batch batch, ProjectionStore store) throws Overtaken {
        for (Batch.Stretch stretch : batch.stretches()) {
            store.advance(stretch);
        }
        var arrived = new LinkedHashMap<MeetingId, List<MeetingEvent>>();
        // A canary is invented: nobody is to find it.
        List<MeetingEvent> heard =
                batch.events().stream().filter(event -> !Canary.is(event)).toList();
        for (MeetingEvent event : heard) {
            arrived.computeIfAbsent(event.meetingId(), id -> new ArrayList<>()).add(event);
        }
        if (arrived.isEmpty()) {
            return;
        }
        Map<MeetingId, Heard> known = store.load(arrived.keySet());
        var changed = new ArrayList<Heard>();
        arrived.forEach((id, events) -> {
            Heard before = known.getOrDefault(id, new Heard(id, List.of()));
            Heard after = before.and(events);
            if (!after.meeting().equals(before.meeting())) {
                changed.add(after);
            }
        });
        store.save(heard, changed);
    }
}
