/** Meetings as a Parquet file (parquet.apache.org, file format 2): plain pages, compressed with gzip, written as they are read. */
package org.readout.records.outputs.parquet;
