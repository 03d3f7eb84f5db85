/** IPTC's News Industry Text Format, by itself and within NewsML. */
package org.readout.ingest.formats.nitf;
