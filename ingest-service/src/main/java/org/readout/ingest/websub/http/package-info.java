/** Where hubs call. */
package org.readout.ingest.websub.http;
