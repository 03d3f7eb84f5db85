/** Reads meetings from PostgreSQL. */
package org.readout.records.meetings.db;
