/** What the desk does by the clock. */
package org.readout.ingest.desk.schedule;
