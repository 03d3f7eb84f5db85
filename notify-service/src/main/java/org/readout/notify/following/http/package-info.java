/** Subscriptions over HTTP, and the pages behind the links of a mail. */
package org.readout.notify.following.http;
