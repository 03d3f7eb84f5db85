/** The W3C trace context, which travels with an item from the push to the delivery of its alerts. */
package org.readout.ingest.tracing;
