/** Putting together and taking apart by HTTP. */
package org.readout.ingest.grouping.http;
