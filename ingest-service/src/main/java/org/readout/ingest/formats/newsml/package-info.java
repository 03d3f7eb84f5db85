/** IPTC's NewsML: generation 2 with its items, packages and messages, and version 1. */
package org.readout.ingest.formats.newsml;
