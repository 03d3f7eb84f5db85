/** Sketches of texts as rows. */
package org.readout.ingest.syndication.db;
