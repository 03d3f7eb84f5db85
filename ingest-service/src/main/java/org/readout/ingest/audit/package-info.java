/** The sum that has to come out: whatever was accepted has exactly one outcome, or is still on its way. */
package org.readout.ingest.audit;
