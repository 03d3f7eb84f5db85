package org.readout.notify.delivery.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.readout.events.json.EventsJson;
import org.readout.notify.calm.Calm;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Change;
import org.readout.notify.delivery.Edition;
import org.readout.notify.delivery.Letter;
import org.readout.query.Reason;

/** What lies in the json columns. */
final class Json {
    private Json() {}

    static String text(Object value) {
        return new String(EventsJson.write(value), StandardCharsets.UTF_8);
    }

    static Letter letter(byte[] json) {
        return read(Letter.class, json);
    }

    static Edition edition(byte[] json) {
        return read(Edition.class, json);
    }

    static Alert alert(Row row) throws SQLException {
        return new Alert(
                row.text("subscription_id"),
                row.text("query"),
                calm(row.text("calm")),
                Alert.Kind.of(row.text("kind")),
                edition(row.json("content")),
                reasons(row.json("reasons")),
                changes(row.json("changes")),
                row.truth("overflow"));
    }

    static Calm calm(String json) {
        return read(Calm.class, json.getBytes(StandardCharsets.UTF_8));
    }

    static List<Reason> reasons(byte[] json) {
        return List.of(read(Reason[].class, json));
    }

    static List<Change> changes(byte[] json) {
        return List.of(read(Change[].class, json));
    }

    /** We wrote it, so what cannot be read here is a mistake of ours. */
    private static <T> T read(Class<T> type, byte[] json) {
        try {
            return EventsJson.read(type, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
