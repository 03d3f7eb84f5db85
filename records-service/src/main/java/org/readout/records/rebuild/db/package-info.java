/** The second set of tables in PostgreSQL, and the swap. */
package org.readout.records.rebuild.db;
