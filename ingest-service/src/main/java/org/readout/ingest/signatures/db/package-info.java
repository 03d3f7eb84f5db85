/** Keys of sources as rows. */
package org.readout.ingest.signatures.db;
