/** Everything that happens to meetings, in order: page by page, and live. */
package org.readout.records.changes;
