/** XML and HTML as trees, read liberally and safely, and the prose in them. */
package org.readout.ingest.formats.markup;
