/** How fast the reader is, beside a pipeline that only splits sentences, splits words and tags parts of speech. */
package org.readout.ingest.extraction.benchmark;
