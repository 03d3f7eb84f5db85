package org.readout.notify.following;

import org.readout.notify.calm.Calm;

/**
 * How somebody wants to be told.
 *
 * @param updates whether later reports that change what was told are told too; corrections always are
 */
public record Terms(Calm calm, boolean updates) {
    /** As it happens, with updates. */
    public static final Terms USUAL = new Terms(Calm.NONE, true);
}
