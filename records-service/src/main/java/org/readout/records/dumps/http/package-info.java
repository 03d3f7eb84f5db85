/** Dumps to download, and one now for operators. */
package org.readout.records.dumps.http;
