/**
 * How fast it is, always beside a baseline measured in the same run on the same machine, so that a figure means the same
 * everywhere. {@code ./run benchmark} writes docs/benchmarks.json, and docs/benchmarks.md from it.
 */
package org.readout.local.benchmark;
