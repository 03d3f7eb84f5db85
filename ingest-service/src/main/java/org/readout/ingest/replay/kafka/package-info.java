/** The log from its beginning, read beside the desk and without a group. */
package org.readout.ingest.replay.kafka;
