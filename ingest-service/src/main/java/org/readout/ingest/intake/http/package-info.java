/** Items by HTTP. */
package org.readout.ingest.intake.http;
