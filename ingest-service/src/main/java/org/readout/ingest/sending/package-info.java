/**
 * Everything of this service that leaves for a topic: one producer, bounded by the bytes that wait for the broker, and the topics themselves,
 * which are made when they are missing.
 */
package org.readout.ingest.sending;
