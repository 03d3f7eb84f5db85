/** Reads what stands in an address, and points at the parameter that is wrong. */
package org.readout.records.parameters;
