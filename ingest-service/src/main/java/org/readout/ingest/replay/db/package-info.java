/** Replays as rows. */
package org.readout.ingest.replay.db;
