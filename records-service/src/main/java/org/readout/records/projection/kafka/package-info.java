/** Reads {@code meetings.reported} in batches, from where the table of offsets says. */
package org.readout.records.projection.kafka;
