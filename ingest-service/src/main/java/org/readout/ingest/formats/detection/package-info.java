/** Finds out which format a document is in, by its content where the declared type lies, and lets that format's reader read it. */
package org.readout.ingest.formats.detection;
