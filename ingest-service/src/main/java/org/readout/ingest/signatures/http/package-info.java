/** Keys of sources by HTTP. */
package org.readout.ingest.signatures.http;
