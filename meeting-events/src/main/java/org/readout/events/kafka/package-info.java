/**
 * How the language travels: the topics, CloudEvents 1.0 in Kafka's binary mode (headers {@code ce_*}, data as value), and
 * dead letters.
 */
package org.readout.events.kafka;
