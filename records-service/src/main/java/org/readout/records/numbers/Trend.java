package org.readout.records.numbers;

/**
 * How a value rises against its own past.
 *
 * @param now meetings in the latest days
 * @param before meetings in as many days on average before
 * @param ratio how many times more; one is added to both, so that little does not become much
 */
public record Trend(String value, long now, double before, double ratio) {}
