package org.readout.local.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.readout.local.suite.Suite;

/** One thing that is measured. */
public sealed interface Benchmark {
    /** All there are. */
    List<Benchmark> ALL = List.of(
            new WholeLine(),
            new Intake(),
            new DeliveryThroughput(),
            Program.READING,
            Program.MATCHING,
            Program.PROJECTION,
            Program.SEARCH,
            Program.STREAMS);

    /** Its name on the command line and in the report. */
    String name();

    /** What it measures and beside what. */
    String meaning();

    /** One that measures a whole suite. */
    sealed interface OfSuite extends Benchmark permits WholeLine, Intake, DeliveryThroughput {
        /** Measures on a suite that is ready and empty. */
        Measurement measure(Suite suite) throws Exception;
    }

    /** One that is a program of its own, and needs no suite. */
    sealed interface OfProgram extends Benchmark permits Program {
        /** Builds what it needs in the repository at {@code root} and runs it. */
        Measurement measure(Path root) throws Exception;
    }
}
