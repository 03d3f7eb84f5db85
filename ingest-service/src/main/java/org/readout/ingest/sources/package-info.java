/** Who sends wire copy, by name. */
package org.readout.ingest.sources;
