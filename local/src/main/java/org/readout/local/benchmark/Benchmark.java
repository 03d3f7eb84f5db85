package org.readout.local.benchmark;

import java.util.List;
import org.readout.local.suite.Suite;

/** One thing that is measured. */
public sealed interface Benchmark permits WholeLine {
    /** All there are. */
    List<Benchmark> ALL = List.of(new WholeLine());

    /** Its name on the command line and in the report. */
    String name();

    /** What it measures and beside what. */
    String meaning();

    /** Measures on a suite that is ready and empty. */
    Measurement measure(Suite suite) throws Exception;
}
