package org.readout.local.commandline;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.readout.local.suite.Keys;
import org.readout.local.suite.Port;
import org.readout.local.suite.Ports;
import org.readout.local.suite.Role;

/** What is printed when everything runs: where to look, and two lines to try. */
record FrontPage(Ports ports, Keys keys) {

    String text() {
        String tokens = Arrays.stream(Role.values())
                .map(role -> "  %-9s %s%n            %s".formatted(role.claim(), role.use(), keys.token(role)))
                .collect(Collectors.joining("\n"));
        return """

                Readout runs.

                  console           %s
                                    %s/#token=%s
                                    (the second brings a token of every role along)
                  API of records    %s/q/swagger-ui
                  API of ingest     %s/q/swagger-ui
                  API of notify     %s/q/swagger-ui
                  inbox             %s  (mails and webhooks that arrived)

                Tokens
                %s

                Push an item:
                  curl -i -H "Authorization: Bearer %s" -H "Content-Type: text/plain" --data-binary @FILE "%s/items?source=my-wire"
                Ask a question:
                  curl -H "Authorization: Bearer %s" "%s/meetings?q=topic:trade-corridors"

                Or: ./run item FILE. Ctrl-C ends everything; what was read is kept for the next ./run (--fresh forgets it).
                """.formatted(
                        ports.address(Port.RECORDS),
                        ports.address(Port.RECORDS),
                        keys.tokenOfEveryRole(),
                        ports.address(Port.RECORDS),
                        ports.address(Port.INGEST),
                        ports.address(Port.NOTIFY),
                        ports.address(Port.INBOX),
                        tokens,
                        keys.token(Role.WIRE),
                        ports.address(Port.INGEST),
                        keys.token(Role.READER),
                        ports.address(Port.RECORDS));
    }
}
