/** Readings by HTTP, for trying out and for scoring. */
package org.readout.ingest.reading.http;
