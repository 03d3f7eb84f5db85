/** Syndication feeds in XML: RSS in all its versions and Atom, entry by entry. */
package org.readout.ingest.formats.feed;
