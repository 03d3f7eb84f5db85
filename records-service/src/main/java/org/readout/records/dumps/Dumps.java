package org.readout.records.dumps;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;
import org.readout.records.meetings.http.MeetingAnswer;

/** The use case: one dump at a time. */
@ApplicationScoped
public class Dumps {
    private static final Logger LOG = Logger.getLogger(Dumps.class);
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String MEETINGS = "meetings.ndjson.gz";
    private static final int BUFFER = 1 << 16;

    private final AllMeetings meetings;
    private final ObjectMapper json;
    private final Optional<DumpFolder> folder;
    private final int kept;
    private final AtomicBoolean running = new AtomicBoolean();

    Dumps(AllMeetings meetings, ObjectMapper json, DumpConfig config) {
        this.meetings = meetings;
        this.json = json;
        this.folder = config.folder().map(path -> new DumpFolder(path, json));
        this.kept = Math.max(1, config.kept());
    }

    /** Whether there is a folder for them. */
    public boolean areMade() {
        return folder.isPresent();
    }

    /** Those that are whole, the latest first. */
    public List<Dump> all() throws IOException {
        return folder.isPresent() ? folder.get().all() : List.of();
    }

    /** A file of one of them. */
    public Optional<Path> file(String id, String name) {
        return folder.flatMap(one -> one.file(id, name));
    }

    @Scheduled(cron = "${readout.dump.at:0 30 2 * * ?}", concurrentExecution = ConcurrentExecution.SKIP)
    void daily() throws IOException {
        if (areMade() && running.compareAndSet(false, true)) {
            writeAndRest();
        }
    }

    /** Begins one now, and tells whether it did: one that is being written is not begun again. */
    public boolean begin() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofPlatform().name("dump").daemon().start(() -> {
            try {
                writeAndRest();
            } catch (IOException | RuntimeException e) {
                LOG.error("the dump failed, those there are stay", e);
            }
        });
        return true;
    }

    private void writeAndRest() throws IOException {
        try {
            Dump dump = write(folder.orElseThrow());
            LOG.infof("dumped %d meetings as %s", dump.meetings(), dump.id());
        } finally {
            running.set(false);
        }
    }

    private Dump write(DumpFolder to) throws IOException {
        Instant begun = Instant.now();
        Path unfinished = to.begin();
        Path file = unfinished.resolve(MEETINGS);
        MessageDigest digest = sha256();
        var count = new AtomicLong();
        long change;
        try (OutputStream out =
                new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER)) {
            change = meetings.each(meeting -> {
                out.write(json.writeValueAsBytes(MeetingAnswer.of(meeting)));
                out.write('\n');
                count.incrementAndGet();
            });
        }
        var dump = new Dump(
                ID.format(begun),
                begun,
                change,
                count.get(),
                List.of(new Dump.File(MEETINGS, Files.size(file), HexFormat.of().formatHex(digest.digest()))));
        to.finish(unfinished, dump);
        to.keep(kept);
        return dump;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
