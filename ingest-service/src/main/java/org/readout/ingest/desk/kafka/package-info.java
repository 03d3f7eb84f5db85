/** The log of wire items, which the desk reads, and that of meeting events, which it writes. */
package org.readout.ingest.desk.kafka;
