/** Feeds by HTTP. */
package org.readout.ingest.feeds.http;
