package org.readout.ingest.deadletters.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Headers of a record as a JSON object, each name with its last value in base 64. */
final class HeadersJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HeadersJson() {}

    static String write(Iterable<Header> headers) {
        var values = new LinkedHashMap<String, byte[]>();
        headers.forEach(header -> values.put(header.key(), header.value()));
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Header> read(String json) {
        try {
            Map<String, byte[]> values = JSON.readValue(json, new TypeReference<LinkedHashMap<String, byte[]>>() {});
            List<Header> headers = new ArrayList<>();
            values.forEach((name, value) -> headers.add(new RecordHeader(name, value)));
            return headers;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
