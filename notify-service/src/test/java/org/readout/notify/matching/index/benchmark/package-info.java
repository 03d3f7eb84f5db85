/**
 * How fast the index is, beside Lucene Monitor with the same queries and meetings. It lies here because services do not know
 * each other's code and {@code local} knows none of it: {@code ./run benchmark matching} starts {@link
 * org.readout.notify.matching.index.benchmark.MatchingBenchmark} as a program and reads the figures that it writes.
 */
package org.readout.notify.matching.index.benchmark;
