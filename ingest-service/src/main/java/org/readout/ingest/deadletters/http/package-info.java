/** Dead letters by HTTP. */
package org.readout.ingest.deadletters.http;
