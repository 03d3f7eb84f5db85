/** Whether two reports tell of one meeting. Pure rules over what they claim. */
package org.readout.ingest.identity;
