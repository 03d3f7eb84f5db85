/** What each source's licence lets Readout show; it goes with every report of the source, and is kept to from here on downstream. */
package org.readout.ingest.rights;
