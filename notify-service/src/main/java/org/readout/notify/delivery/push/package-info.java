/**
 * To browsers, through the push services of their makers (RFC 8030): encrypted so that only the browser reads it (RFC 8291), and signed
 * with the key that the browser subscribed with (RFC 8292). On the JDK's own cryptography: the libraries for this bring an HTTP
 * client and a security provider of their own, and requests leave by our guarded door only.
 */
package org.readout.notify.delivery.push;
