/**
 * Sending, and sending again until it arrives. A delivery is a row with a next attempt; whoever takes it moves that
 * attempt into the future first, so that a crash only delays it.
 */
package org.readout.notify.delivery;
