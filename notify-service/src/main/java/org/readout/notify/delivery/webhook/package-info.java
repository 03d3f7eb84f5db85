/**
 * By signed request, as Standard Webhooks 1.0.0 lays down. Requests leave only for public addresses: the name is resolved
 * here, every answer is checked, and the connection goes to the checked address and nowhere else.
 */
package org.readout.notify.delivery.webhook;
