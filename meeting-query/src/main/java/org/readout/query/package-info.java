/**
 * The query language: one string serves search, feeds, subscriptions and backtests. Here it is parsed, printed, and given
 * its meaning for a meeting in memory; records-service translates the same tree to SQL over the same
 * {@link org.readout.query.MeetingFacts}.
 */
package org.readout.query;
