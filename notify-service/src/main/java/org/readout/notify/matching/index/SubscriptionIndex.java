package org.readout.notify.matching.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;

/**
 * All open queries in memory. {@link #match} gives exactly the ids whose query {@link MeetingQuery#matches} the meeting, and
 * looks only at those that share a rare fact with it. Any number of threads may match while others put and remove; a match
 * sees each of these as done or as not yet done. It takes no lock, unless queries were replaced in each of three attempts.
 *
 * @param <K> the kind of id
 */
public final class SubscriptionIndex<K> {
    private static final int ATTEMPTS_WITHOUT_LOCK = 3;
    private static final int STEPS = 3;

    private final Atoms atoms = new Atoms();
    private final Questions questions = new Questions();
    private final Filing filing = new Filing(atoms, questions);
    private final Queue<Round> rounds = new ConcurrentLinkedQueue<>();
    private final Consumer<Quarantined<K>> quarantine;
    private SlotsById<K> slots;
    private volatile Table<K> table = new Table<>();
    // A replacement takes three steps: the new query is being filed, both are there, the former is gone. A match that
    // began
    // and ended in one step has met at least one of them, in the second perhaps both.
    private volatile long step;

    /**
     * An empty index.
     *
     * @param quarantine hears of each query that throws when it is asked, after it was taken out; called by the thread that
     *     matches
     */
    public SubscriptionIndex(Consumer<Quarantined<K>> quarantine) {
        this.quarantine = quarantine;
        this.slots = new SlotsById<>(table);
    }

    /** Keeps the query under the id, in place of any before. */
    public synchronized void put(K id, MeetingQuery query) {
        int former = slots.get(id);
        if (former < 0) {
            slots.put(id, filed(id, query));
            return;
        }
        step = step + 1;
        try {
            slots.put(id, filed(id, query));
        } catch (RuntimeException e) {
            step = step + 2;
            throw e;
        }
        step = step + 1;
        empty(former);
        step = step + 1;
    }

    private int filed(K id, MeetingQuery query) {
        int slot = table.open(id);
        try {
            filing.file(query, slot, table);
            return slot;
        } catch (RuntimeException e) {
            table.empty(slot);
            throw e;
        }
    }

    /** Forgets the query of the id; false when there is none. */
    public synchronized boolean remove(K id) {
        int slot = slots.get(id);
        if (slot < 0) {
            return false;
        }
        slots.remove(id);
        empty(slot);
        return true;
    }

    /** How many queries are kept. */
    public synchronized int size() {
        return slots.size();
    }

    /** The ids whose query the meeting answers, each once, in no order. */
    public List<K> match(MeetingFacts facts) {
        for (int attempt = 0; attempt < ATTEMPTS_WITHOUT_LOCK; attempt++) {
            long before = step;
            List<K> ids = walk(facts);
            if (before == step) {
                return before % STEPS == 0 ? ids : List.copyOf(new LinkedHashSet<>(ids));
            }
        }
        synchronized (this) {
            return walk(facts);
        }
    }

    private List<K> walk(MeetingFacts facts) {
        Table<K> table = this.table;
        Round known = rounds.poll();
        Round round = known != null ? known : new Round(atoms, questions);
        var failures = new ArrayList<Failure>();
        Numbers matched = round.walk(table, facts, (cause, slot) -> failures.add(new Failure(slot, cause)));
        List<K> ids = ids(table, matched);
        rounds.add(round);
        failures.forEach(failure -> quarantine(table, failure));
        return ids;
    }

    private record Failure(int slot, RuntimeException cause) {}

    private static <K> List<K> ids(Table<K> table, Numbers slots) {
        var ids = new ArrayList<K>(slots.size());
        int[] all = slots.all();
        for (int i = 0; i < slots.size(); i++) {
            K id = table.id(all[i]);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private void quarantine(Table<K> walked, Failure failure) {
        K id = walked.id(failure.slot());
        if (id != null && isTakenOut(walked, id, failure.slot())) {
            quarantine.accept(new Quarantined<>(id, failure.cause()));
        }
    }

    /** Not when another query stands there by now; should that one throw too, the next meeting tells. */
    private synchronized boolean isTakenOut(Table<K> walked, K id, int slot) {
        return walked == table && slots.get(id) == slot && remove(id);
    }

    private void empty(int slot) {
        table.empty(slot);
        if (table.isHalfEmpty()) {
            table = table.compacted();
            slots = new SlotsById<>(table);
        }
    }
}
