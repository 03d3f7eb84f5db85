package org.readout.notify.matching.index;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.query.MeetingQuery;

/**
 * Where queries are filed: under atoms, or, when they need none, in a list that every meeting looks through. A query is a
 * slot; an emptied slot is not used again, so a reader never takes one query for another. One thread writes, any number read.
 *
 * <p>An entry is its slot, its number of guards doubled (plus one when the slot has more entries), and the guards.
 */
final class Table<K> {
    private final Map<Integer, MeetingQuery> whole = new ConcurrentHashMap<>();
    private final Numbers always = new Numbers(16);
    // Slots of queries that need nothing but the atom itself.
    private volatile Numbers[] alone = new Numbers[64];
    private volatile Numbers[] guarded = new Numbers[64];
    private volatile Object[] ids = new Object[64];
    private final Numbers entry = new Numbers(64);
    private int slots;
    private int empty;

    /** A slot for the query; it is found once entries are filed for it. */
    int open(K id) {
        Object[] all = slots < ids.length ? ids : Arrays.copyOf(ids, 2 * slots);
        all[slots] = id;
        ids = all;
        return slots++;
    }

    void keepWhole(int slot, MeetingQuery query) {
        whole.put(slot, query);
    }

    void fileAlone(Atom atom, int slot) {
        alone = with(alone, atom.number());
        alone[atom.number()].add(slot);
    }

    void file(Atom atom, int slot, boolean isOneOfSeveral, Numbers guards) {
        guarded = with(guarded, atom.number());
        file(guarded[atom.number()], slot, isOneOfSeveral, guards);
    }

    void fileAlways(int slot, boolean isOneOfSeveral, Numbers guards) {
        file(always, slot, isOneOfSeveral, guards);
    }

    private void file(Numbers list, int slot, boolean isOneOfSeveral, Numbers guards) {
        entry.clear();
        entry.add(slot);
        entry.add(2 * guards.size() + (isOneOfSeveral ? 1 : 0));
        entry.add(guards.all(), guards.size());
        list.add(entry.all(), entry.size());
    }

    private static Numbers[] with(Numbers[] lists, int atom) {
        Numbers[] all = atom < lists.length ? lists : Arrays.copyOf(lists, Math.max(atom + 1, 2 * lists.length));
        if (all[atom] == null) {
            all[atom] = new Numbers(4);
        }
        return all;
    }

    void empty(int slot) {
        Object[] all = ids;
        all[slot] = null;
        ids = all;
        whole.remove(slot);
        empty++;
    }

    /** The id in the slot, or null when it is empty. */
    @SuppressWarnings("unchecked")
    K id(int slot) {
        return (K) ids[slot];
    }

    boolean isHalfEmpty() {
        return empty > 1_000 && empty > slots / 2;
    }

    int slots() {
        return slots;
    }

    MeetingQuery whole(int slot) {
        return whole.get(slot);
    }

    Numbers always() {
        return always;
    }

    Numbers alone(int atom) {
        return at(alone, atom);
    }

    Numbers guarded(int atom) {
        return at(guarded, atom);
    }

    private static Numbers at(Numbers[] lists, int atom) {
        return atom < lists.length ? lists[atom] : null;
    }

    /** The same queries without the empty slots. */
    Table<K> compacted() {
        var next = new Table<K>();
        int[] moved = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            K id = id(slot);
            moved[slot] = id == null ? -1 : next.open(id);
            if (id != null && whole.containsKey(slot)) {
                next.keepWhole(moved[slot], whole.get(slot));
            }
        }
        next.alone = new Numbers[alone.length];
        next.guarded = new Numbers[guarded.length];
        for (int atom = 0; atom < alone.length; atom++) {
            next.alone[atom] = alone[atom] == null ? null : movedSlots(alone[atom], moved);
        }
        for (int atom = 0; atom < guarded.length; atom++) {
            next.guarded[atom] = guarded[atom] == null ? null : new Numbers(4);
            moveEntries(guarded[atom], moved, next.guarded[atom]);
        }
        moveEntries(always, moved, next.always);
        return next;
    }

    private static Numbers movedSlots(Numbers from, int[] moved) {
        int[] kept = Arrays.stream(from.all(), 0, from.size())
                .map(slot -> moved[slot])
                .filter(slot -> slot >= 0)
                .toArray();
        var to = new Numbers(Math.max(4, kept.length));
        to.add(kept, kept.length);
        return to;
    }

    private static void moveEntries(Numbers from, int[] moved, Numbers to) {
        if (from == null) {
            return;
        }
        int[] all = from.all();
        for (int at = 0; at < from.size(); ) {
            int end = at + 2 + (all[at + 1] >>> 1);
            if (moved[all[at]] >= 0) {
                int[] one = Arrays.copyOfRange(all, at, end);
                one[0] = moved[all[at]];
                to.add(one, one.length);
            }
            at = end;
        }
    }
}
