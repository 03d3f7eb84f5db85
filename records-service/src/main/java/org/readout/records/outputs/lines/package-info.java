/** One JSON object a line, for programs: the whole record, or events in the manner of PLOVER. */
package org.readout.records.outputs.lines;
