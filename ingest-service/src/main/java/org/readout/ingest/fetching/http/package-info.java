/** Fetching by HTTP. */
package org.readout.ingest.fetching.http;
