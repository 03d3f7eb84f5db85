/** Plain text, as it is pasted, mailed or saved. */
package org.readout.ingest.formats.text;
