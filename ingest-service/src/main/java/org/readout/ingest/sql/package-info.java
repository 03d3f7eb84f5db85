/** Plain SQL in the transaction at hand, with whole arrays for parameters, so that a batch is a few statements. */
package org.readout.ingest.sql;
