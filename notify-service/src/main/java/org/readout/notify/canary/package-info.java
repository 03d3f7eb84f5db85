/** An invented meeting sent through the whole line every few minutes, from intake to a delivery, to see that it arrives. */
package org.readout.notify.canary;
