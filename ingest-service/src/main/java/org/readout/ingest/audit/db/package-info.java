/** The figures as the tables have them. */
package org.readout.ingest.audit.db;
