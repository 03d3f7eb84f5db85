package org.readout.local.commandline;

import java.nio.file.Path;
import java.util.List;
import org.readout.local.suite.Unstartable;

/** Where {@code ./run} arrives. */
public final class Main {
    private static final String HELP = """
            ./run [--fresh] [--no-sample]        builds what is missing, starts the suite, plays a sample wire; Ctrl-C ends it
            ./run item FILE [--source NAME]      pushes a text, HTML or JSON file into the running suite and tells what became of it
            ./run tokens                         tokens for the roles wire, reader and operator
            ./run benchmark [NAME]               measures, beside a baseline; writes docs/benchmarks.md and .json

            --fresh          forgets what earlier runs left
            --no-sample      starts without the sample wire and its subscriptions
            --port NAME=N    another port; also READOUT_PORT_NAME=N in the environment. Names: ingest, records, notify, inbox,
                             wire, smtp, kafka, postgres
            --data FOLDER    another folder than .readout for data, keys and logs; also READOUT_DATA
            """;

    private Main() {}

    /** Exit code 1 with a sentence on standard error when something the person can change is in the way. */
    public static void main(String[] arguments) throws Exception {
        try {
            run(Options.read(List.of(arguments), System.getenv()), Path.of(System.getProperty("readout.root", ".")));
        } catch (Unstartable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Path root) throws Exception {
        if (options.help()) {
            System.out.print(HELP);
            return;
        }
        Path folder = options.data().orElse(root.resolve(".readout"));
        String command = options.words().isEmpty() ? "" : options.words().getFirst();
        switch (command) {
            case "" -> new RunCommand(root, folder, options).run();
            case "item" -> ItemCommand.run(folder, options);
            case "benchmark" -> BenchmarkCommand.run(root, folder, options);
            case "tokens" -> TokensCommand.run(folder);
            default -> throw new Unstartable("There is no command " + command + ".\n\n" + HELP);
        }
    }
}
