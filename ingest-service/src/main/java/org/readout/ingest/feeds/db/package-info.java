/** Feeds as rows. */
package org.readout.ingest.feeds.db;
