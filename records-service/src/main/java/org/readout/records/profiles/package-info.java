/** Pages of their own: what is known of a person, state, organisation, corridor, topic or source, and of two that meet. */
package org.readout.records.profiles;
