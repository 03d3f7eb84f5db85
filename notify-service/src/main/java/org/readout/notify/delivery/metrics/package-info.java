/** Figures of the attempts, for those who watch the service. */
package org.readout.notify.delivery.metrics;
