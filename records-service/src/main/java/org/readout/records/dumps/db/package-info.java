/** All meetings out of the tables, at one moment. */
package org.readout.records.dumps.db;
