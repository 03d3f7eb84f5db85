/** Meetings as numbers: through time, as a network of who meets whom, and what rises against its own past. */
package org.readout.records.numbers;
