package org.readout.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the suite keeps between runs, {@code .readout} in the checkout; one suite at a time holds it. */
public final class StateFolder implements AutoCloseable {
    private final Path folder;
    private Optional<FileChannel> lock = Optional.empty();

    public StateFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Takes hold of the folder; false when another suite has it. */
    synchronized boolean take() {
        try {
            Files.createDirectories(logs());
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                channel.close();
                return false;
            }
            lock = Optional.of(channel);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder, e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Forgets everything that earlier runs left, keys and logs included. */
    public void empty() {
        for (Path kept : new Path[] {kafka(), postgres(), keys(), logs(), sample()}) {
            delete(kept);
        }
        try {
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    public Path sample() {
        return folder.resolve("sample.properties");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** The file that lists the processes of the services, so that a next run can end what a killed one left. */
    public Path processes() {
        return folder.resolve("processes");
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public synchronized void close() {
        lock.ifPresent(channel -> {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        lock = Optional.empty();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }
}
