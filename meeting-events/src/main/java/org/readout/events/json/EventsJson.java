package org.readout.events.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.WireItem;

/** Reads and writes events, wire items and their parts. */
public final class EventsJson {
    private static final int MAX_DEPTH = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    private EventsJson() {}

    /** The UTF-8 JSON of an event, a wire item or a part of one. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the data of an event of the given CloudEvents type.
     *
     * @throws UnreadableJson when the type is unknown or the bytes are not such an event
     */
    public static MeetingEvent readEvent(String type, byte[] json) throws UnreadableJson {
        return switch (type) {
            case MeetingReported.TYPE -> read(MeetingReported.class, json);
            case MeetingWithdrawn.TYPE -> read(MeetingWithdrawn.class, json);
            default -> throw new UnreadableJson("unknown event type '" + type + "'", null);
        };
    }

    /**
     * Reads a wire item.
     *
     * @throws UnreadableJson when the bytes are none
     */
    public static WireItem readWireItem(byte[] json) throws UnreadableJson {
        return read(WireItem.class, json);
    }

    /**
     * Reads a part of the language, such as a {@code MeetingClaim}.
     *
     * @throws UnreadableJson when the bytes are not one
     */
    public static <T> T read(Class<T> type, byte[] json) throws UnreadableJson {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new UnreadableJson("null where an object should be", null);
            }
            return value;
        } catch (UnreadableJson e) {
            throw e;
        } catch (JsonMappingException e) {
            String path = e.getPath().stream()
                    .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                    .collect(Collectors.joining("."));
            throw new UnreadableJson((path.isEmpty() ? "" : path + ": ") + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnreadableJson(e.getMessage(), e);
        }
    }
}
