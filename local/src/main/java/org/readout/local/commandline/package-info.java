/** What {@code ./run} understands: the suite itself, one item, the tokens, the benchmarks. */
package org.readout.local.commandline;
