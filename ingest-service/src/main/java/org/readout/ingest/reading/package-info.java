/** Has articles read: many at once, and so that one on which the reader fails harms no other. */
package org.readout.ingest.reading;
