/** Makes everything again from the log, beside the tables that answer, and swaps when it has caught up. */
package org.readout.records.rebuild;
