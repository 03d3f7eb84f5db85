/** What the desk remembers, as tables. */
package org.readout.ingest.desk.db;
