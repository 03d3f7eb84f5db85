/** Keeps canaries in PostgreSQL. */
package org.readout.notify.canary.db;
