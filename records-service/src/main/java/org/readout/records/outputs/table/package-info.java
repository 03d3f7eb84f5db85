/** Comma-separated values (RFC 4180), one row a meeting. */
package org.readout.records.outputs.table;
