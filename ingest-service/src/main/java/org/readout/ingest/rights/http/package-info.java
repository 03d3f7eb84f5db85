/** Licences by HTTP. */
package org.readout.ingest.rights.http;
