/** Search over HTTP. */
package org.readout.records.search.http;
