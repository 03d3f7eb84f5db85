/** What the service stands on and how it shows that it stands: clock, topics, readiness. */
package org.readout.notify.operation;
