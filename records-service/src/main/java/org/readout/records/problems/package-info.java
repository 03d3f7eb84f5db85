/** Tells a client what went wrong, as problem documents (RFC 9457). */
package org.readout.records.problems;
