package org.readout.local.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.readout.local.client.Answer;
import org.readout.local.client.Clients;
import org.readout.local.client.UnexpectedAnswer;
import org.readout.local.suite.Keys;
import org.readout.local.suite.Port;
import org.readout.local.suite.Ports;
import org.readout.local.suite.Running;
import org.readout.local.suite.StateFolder;
import org.readout.local.suite.Unstartable;
import org.readout.local.wire.WireFile;

/** Pushes one file into the running suite and tells what became of it. */
final class ItemCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StateFolder folder;
    private final Ports ports;
    private final Clients clients;

    private ItemCommand(Path folder) {
        this.folder = new StateFolder(folder);
        ports = Running.in(folder);
        clients = new Clients(ports, Keys.in(this.folder.keys()));
    }

    static void run(Path folder, Options options) throws InterruptedException {
        if (options.words().size() != 2) {
            throw new Unstartable("./run item needs one file: ./run item FILE [--source NAME]");
        }
        Path file = Path.of(options.words().get(1));
        if (!Files.isRegularFile(file)) {
            throw new Unstartable("There is no file " + file + ".");
        }
        try {
            new ItemCommand(folder).tell(file, options.source().orElse("my-wire"), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Unstartable("cannot read " + file + ": " + e.getMessage(), e);
        } catch (UnexpectedAnswer e) {
            throw new Unstartable("The suite refused " + file + ": " + e.getMessage(), e);
        }
    }

    private void tell(Path file, String source, byte[] content) throws InterruptedException {
        URI item =
                clients.wire().push(source, WireFile.typeOf(file.getFileName().toString()), content);
        JsonNode outcome = clients.wire().awaitOutcome(item, PATIENCE);
        System.out.println(
                "Item      " + item + "\nOutcome   " + outcome.path("outcome").asText());
        for (JsonNode meeting : outcome.path("meetings")) {
            tell(
                    meeting.isTextual()
                            ? meeting.asText()
                            : meeting.path("meetingId").asText());
        }
    }

    private void tell(String meetingId) throws InterruptedException {
        Answer record = awaitRecord(meetingId);
        System.out.println("\nMeeting   " + meetingId + "\nRecord    "
                + ports.address(Port.RECORDS).resolve("/meetings/" + meetingId));
        System.out.println(record.body().toPrettyString());
        System.out.println("Alerts");
        for (String alert : new Alerts(clients, folder.sample()).await(meetingId)) {
            System.out.println("  " + alert);
        }
        System.out.println("Inbox     " + ports.address(Port.INBOX));
    }

    private Answer awaitRecord(String meetingId) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Answer record = clients.records().meeting(meetingId);
        while (record.status() == 404 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            record = clients.records().meeting(meetingId);
        }
        return record;
    }
}
