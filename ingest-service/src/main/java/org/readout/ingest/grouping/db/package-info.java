/** Which reports tell of which meetings, as the desk's tables have it. */
package org.readout.ingest.grouping.db;
