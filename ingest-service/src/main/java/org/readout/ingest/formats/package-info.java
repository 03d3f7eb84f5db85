/**
 * One package for each format that agencies send: from bytes to stories, or to the place and the reason why they cannot be read. Pure: no
 * network, no clock.
 */
package org.readout.ingest.formats;
