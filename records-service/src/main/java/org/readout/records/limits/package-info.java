/** How much one client may ask in a while, so that none slows the service for the others. */
package org.readout.records.limits;
