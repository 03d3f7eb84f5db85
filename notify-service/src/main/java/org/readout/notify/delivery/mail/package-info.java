/** By mail: text and HTML that say the same, headers that let a reader leave with one click. */
package org.readout.notify.delivery.mail;
