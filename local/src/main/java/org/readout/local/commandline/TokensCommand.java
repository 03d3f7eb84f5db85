package org.readout.local.commandline;

import java.nio.file.Path;
import org.readout.local.suite.Keys;
import org.readout.local.suite.Role;
import org.readout.local.suite.StateFolder;

/** Prints a token of each role. */
final class TokensCommand {
    private TokensCommand() {}

    static void run(Path folder) {
        Keys keys = Keys.in(new StateFolder(folder).keys());
        for (Role role : Role.values()) {
            System.out.println(role.claim() + "  (" + role.use() + ", for 30 days)\n" + keys.token(role) + "\n");
        }
    }
}
