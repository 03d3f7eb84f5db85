package org.readout.records.changes.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.records.search.Change;

/** The latest events as text, each written once however many hear it. */
final class WrittenChanges {
    private static final int KEPT = 500;

    private final ObjectMapper json;
    private final Map<Key, Written> written = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Written> eldest) {
            return size() > KEPT;
        }
    };

    /** A change says one thing to those whose query the meeting answers, and another to those it left. */
    private record Key(long number, boolean left) {}

    record Written(String kind, String text) {}

    WrittenChanges(ObjectMapper json) {
        this.json = json;
    }

    synchronized Written of(Change change) {
        return written.computeIfAbsent(
                new Key(change.trace().change(), change instanceof Change.Left), key -> write(change));
    }

    private Written write(Change change) {
        ChangeAnswer answer = ChangeAnswer.of(change);
        try {
            return new Written(answer.kind(), json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
