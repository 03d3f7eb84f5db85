/** Counts in PostgreSQL. */
package org.readout.records.numbers.db;
