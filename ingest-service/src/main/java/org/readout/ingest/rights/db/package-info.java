/** Licences as rows. */
package org.readout.ingest.rights.db;
