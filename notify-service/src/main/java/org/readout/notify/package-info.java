/** From event to person: subscriptions, matching and delivery. */
package org.readout.notify;
