/** The reader that works by rules and language packs. */
package org.readout.ingest.reading.rules;
