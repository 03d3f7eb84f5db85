/** What operators may see of the deliveries. */
package org.readout.notify.delivery.http;
