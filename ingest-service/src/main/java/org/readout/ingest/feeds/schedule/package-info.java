/** Feeds by the clock. */
package org.readout.ingest.feeds.schedule;
