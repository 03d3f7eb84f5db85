/** Errors that no resource answers itself, as problems (RFC 9457). */
package org.readout.notify.problems;
