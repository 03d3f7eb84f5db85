package org.readout.notify.canary;

/** Takes what sets out. */
public interface Intake {

    /** Hands in an item of the canary's source. */
    void push(Item item);

    /** Wire copy. */
    record Item(String guid, String headline, String text) {}
}
