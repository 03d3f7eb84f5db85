/**
 * Reads the log of wire items again with the reader of today, shows where it reads otherwise than what was published, and publishes the differences when an operator confirms
 * them, as history that nobody is alerted of.
 */
package org.readout.ingest.replay;
