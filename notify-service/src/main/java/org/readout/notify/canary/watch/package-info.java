/** What whoever operates it sees of canaries. */
package org.readout.notify.canary.watch;
