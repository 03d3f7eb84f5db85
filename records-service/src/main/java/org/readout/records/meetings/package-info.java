/** The meetings as they are kept: the record that answers rest on, or the withdrawal that took it away. */
package org.readout.records.meetings;
