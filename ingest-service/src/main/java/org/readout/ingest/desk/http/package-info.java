/** What became of items, by HTTP. */
package org.readout.ingest.desk.http;
