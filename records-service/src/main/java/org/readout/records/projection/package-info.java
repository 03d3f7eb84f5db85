/**
 * Folds the events of {@code meetings.reported} into the meetings that are kept, a batch at a time, in one transaction with how far the log
 * is applied.
 */
package org.readout.records.projection;
