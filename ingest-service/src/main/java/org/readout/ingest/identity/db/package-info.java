/** What is looked up to recognise a meeting, as tables. */
package org.readout.ingest.identity.db;
