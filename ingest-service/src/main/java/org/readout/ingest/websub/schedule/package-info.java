/** Subscriptions by the clock. */
package org.readout.ingest.websub.schedule;
