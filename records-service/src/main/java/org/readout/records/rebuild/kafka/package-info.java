/** Reads the log beside the projection, without a consumer group. */
package org.readout.records.rebuild.kafka;
