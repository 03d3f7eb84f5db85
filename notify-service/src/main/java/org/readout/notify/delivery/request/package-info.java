/**
 * Requests to addresses that somebody else gave. They leave only for public addresses: the name is resolved here, every answer is
 * checked, and the connection goes to the checked address and nowhere else.
 */
package org.readout.notify.delivery.request;
