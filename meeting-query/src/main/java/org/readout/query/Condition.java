package org.readout.query;

/** A question made ready to be asked many times: its words are analysed and its hierarchies looked up beforehand. */
@FunctionalInterface
interface Condition {
    boolean holds(MeetingFacts facts);
}
