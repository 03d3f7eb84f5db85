/** The outputs over HTTP; {@code Accept} or the ending of the address chooses. */
package org.readout.records.outputs.http;
