/**
 * A folder into which files are dropped, one folder below it for each source. A file is moved to {@code working}, taken in, and moved to {@code processed}, or to
 * {@code rejected} with the reason beside it.
 */
package org.readout.ingest.dropfolder;
