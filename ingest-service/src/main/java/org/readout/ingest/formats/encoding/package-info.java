/** From bytes to characters, in the order in which each format's standard asks the witnesses. */
package org.readout.ingest.formats.encoding;
