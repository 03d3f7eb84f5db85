/** Article pages: what the page says of itself, and the story in it without the furniture around. */
package org.readout.ingest.formats.html;
