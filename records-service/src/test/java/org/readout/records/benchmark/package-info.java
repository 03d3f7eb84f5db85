/** Measures the projection, the search and the streams beside what a program without them would do; {@code ./run benchmark} starts it. */
package org.readout.records.benchmark;
