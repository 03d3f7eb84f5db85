/** The inbox in a browser and as JSON, and the address that webhooks are sent to. */
package org.readout.local.inbox.http;
