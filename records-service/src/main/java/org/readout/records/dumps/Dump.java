package org.readout.records.dumps;

import java.time.Instant;
import java.util.List;

/**
 * All meetings at one moment.
 *
 * @param id its name, of the moment it was begun
 * @param change the last change that is in it: go on from there at {@code /changes?after=}
 * @param meetings how many there are
 */
public record Dump(String id, Instant at, long change, long meetings, List<File> files) {
    public Dump {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param sha256 in hexadecimal
     */
    public record File(String name, long bytes, String sha256) {}
}
