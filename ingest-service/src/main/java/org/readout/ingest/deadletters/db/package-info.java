/** Dead letters as rows. */
package org.readout.ingest.deadletters.db;
