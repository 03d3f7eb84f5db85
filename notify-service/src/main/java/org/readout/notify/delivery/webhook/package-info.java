/** By signed request, as Standard Webhooks 1.0.0 lays down, or in the words of a chat. */
package org.readout.notify.delivery.webhook;
