package org.readout.notify.matching.index;

import java.util.Arrays;

/** The slot of each id, by open addressing with linear probing, at eight bytes or less an id. */
final class SlotsById<K> {
    private static final int NONE = -1;

    private final Table<K> table;
    private int[] slots = filled(64);
    private int size;

    SlotsById(Table<K> table) {
        this.table = table;
        for (int slot = 0; slot < table.slots(); slot++) {
            if (table.id(slot) != null) {
                put(table.id(slot), slot);
            }
        }
    }

    int size() {
        return size;
    }

    /** The slot, or -1. */
    int get(K id) {
        return slots[position(id)];
    }

    /** Keeps the slot for the id, whose former slot must still be there. */
    void put(K id, int slot) {
        int at = position(id);
        if (slots[at] != NONE) {
            slots[at] = slot;
            return;
        }
        slots[at] = slot;
        if (++size > slots.length / 2) {
            int[] known = slots;
            slots = filled(2 * known.length);
            for (int one : known) {
                if (one != NONE) {
                    slots[position(table.id(one))] = one;
                }
            }
        }
    }

    /** Forgets the id, before its slot is emptied. */
    void remove(K id) {
        int gap = position(id);
        if (slots[gap] == NONE) {
            return;
        }
        size--;
        slots[gap] = NONE;
        // Whatever stands behind, up to the next gap, may have been pushed past this place.
        for (int at = next(gap); slots[at] != NONE; at = next(at)) {
            int slot = slots[at];
            slots[at] = NONE;
            slots[position(table.id(slot))] = slot;
        }
    }

    private int position(K id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int at = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[at] != NONE && !table.id(slots[at]).equals(id)) {
            at = next(at);
        }
        return at;
    }

    private int next(int at) {
        return at + 1 & slots.length - 1;
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
