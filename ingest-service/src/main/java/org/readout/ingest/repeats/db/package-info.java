/** Kept answers as rows. */
package org.readout.ingest.repeats.db;
