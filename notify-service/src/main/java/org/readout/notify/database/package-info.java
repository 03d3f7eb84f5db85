/** Plain SQL in the current transaction. Everything here is read in batches or once, so no mapper stands between. */
package org.readout.notify.database;
