/** Keeps the fold in PostgreSQL, in few statements of many rows. */
package org.readout.records.projection.db;
