/**
 * The reader: finds who met whom, when, where and about what in one article, with the quotation that proves each field. A pure function of
 * the article: no framework, no clock, no network.
 */
package org.readout.ingest.extraction;
