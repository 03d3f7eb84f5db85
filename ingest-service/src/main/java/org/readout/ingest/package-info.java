/** From wire to event: takes in what agencies send, reads the meetings out of it and publishes them. */
package org.readout.ingest;
