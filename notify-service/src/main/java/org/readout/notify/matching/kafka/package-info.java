/** The stream of meeting events, and what cannot be read of it. */
package org.readout.notify.matching.kafka;
