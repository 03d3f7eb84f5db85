/** Where canaries arrive. */
package org.readout.notify.canary.http;
