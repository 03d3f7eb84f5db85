package org.readout.notify.matching.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Whole numbers, added at the end by one thread while others read. A reader asks {@link #size} first and then {@link #all},
 * whose elements below that size never change.
 */
final class Numbers {
    private static final VarHandle SIZE;

    static {
        try {
            SIZE = MethodHandles.lookup().findVarHandle(Numbers.class, "size", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int[] all;
    private int size;

    Numbers(int capacity) {
        all = new int[capacity];
    }

    int size() {
        return (int) SIZE.getAcquire(this);
    }

    int[] all() {
        return all;
    }

    void add(int number) {
        add(new int[] {number}, 1);
    }

    /** Adds the first {@code count}; a reader sees either none or all of them. */
    void add(int[] numbers, int count) {
        int next = size + count;
        if (next > all.length) {
            all = Arrays.copyOf(all, Math.max(next, all.length + all.length / 2));
        }
        System.arraycopy(numbers, 0, all, size, count);
        SIZE.setRelease(this, next);
    }

    void clear() {
        SIZE.setRelease(this, 0);
    }
}
