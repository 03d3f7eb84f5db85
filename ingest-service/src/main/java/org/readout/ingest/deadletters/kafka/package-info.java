/** Dead letters between the log, their topic and their table. */
package org.readout.ingest.deadletters.kafka;
