package org.readout.local.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Asks records-service. */
public final class RecordsClient {
    private final Calls reader;

    RecordsClient(Calls reader) {
        this.reader = reader;
    }

    /** The record of a meeting; 404 while nothing is known of it. */
    public Answer meeting(String id) {
        return reader.get("/meetings/" + id);
    }

    /** The meetings that answer a query. */
    public Answer meetings(String query) {
        return reader.get("/meetings?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** How many meetings answer a query. */
    public int count(String query) {
        return reader.get("/meetings?facets=status&limit=1&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .expect(200)
                .body()
                .path("total")
                .asInt();
    }
}
