/** The log of wire items as a Kafka topic. */
package org.readout.ingest.intake.kafka;
