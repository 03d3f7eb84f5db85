/**
 * Sending, and sending again until it arrives. A delivery is a row with a next attempt; whoever takes it moves that
 * attempt into the future first, so that a crash only delays it.
 *
 * <p>Rows are locked in one order, so that nobody waits for somebody who waits for them: destinations by id, then what is followed there,
 * then alerts, then deliveries by id.
 */
package org.readout.notify.delivery;
