/** The numbers over HTTP. */
package org.readout.records.numbers.http;
