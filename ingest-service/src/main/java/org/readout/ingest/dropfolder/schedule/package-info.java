/** The drop folder by the clock. */
package org.readout.ingest.dropfolder.schedule;
