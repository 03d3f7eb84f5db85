/**
 * Decides what each item on the log is: a repetition, an older version, a correction, a kill, news, or news that has to wait. Has it read,
 * asks whose meeting it tells of, and keeps the decision together with the events that follow from it, so that a repeat after a crash sends the same.
 */
package org.readout.ingest.desk;
