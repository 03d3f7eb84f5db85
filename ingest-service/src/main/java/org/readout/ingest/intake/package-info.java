/**
 * Takes in what is sent, in whatever format, and puts it on the log of wire items. Accepted means that the log has it: nothing else,
 * not even the database, needs to be there.
 */
package org.readout.ingest.intake;
