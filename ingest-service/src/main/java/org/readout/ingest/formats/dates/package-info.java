/** Points in time as agencies write them, and as they should have. */
package org.readout.ingest.formats.dates;
