/** The sum by HTTP and as metrics. */
package org.readout.ingest.audit.http;
