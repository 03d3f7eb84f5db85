package org.readout.events.kafka;

import java.util.Locale;

/**
 * Why a record is on its topic now. It is no part of what the event says, so the same event has the same id on either occasion; it
 * travels as the CloudEvents extension attribute {@code occasion}.
 */
public enum Occasion {
    /** It is news: those who follow the meeting are to be told. */
    LIVE,
    /** It is history, from an archive or read again: records take it in, and nobody is told. */
    BACKFILL;

    static final String ATTRIBUTE = "occasion";

    /** The word for this in headers and addresses, such as {@code backfill}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
