/** Replays by HTTP. */
package org.readout.ingest.replay.http;
