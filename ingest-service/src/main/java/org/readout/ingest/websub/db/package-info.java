/** Subscriptions as rows. */
package org.readout.ingest.websub.db;
