/** Formats in JSON: Readout's own, JSON Feed and IPTC ninjs. */
package org.readout.ingest.formats.json;
