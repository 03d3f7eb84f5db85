/** Who may ask: bearers of the role {@code reader}, operators, or everyone where reading is open to the public. */
package org.readout.records.access;
