package org.readout.ingest.intake.http;

/** What the API's own pages show. */
public final class Examples {
    /** A story as JSON. */
    public static final String ITEM = """
            {
              "source": "steppe-wire",
              "guid": "steppe-wire:2026-03-02:1",
              "version": 1,
              "headline": "Kazakhstan, Morocco discuss trade corridors in Rabat",
              "language": "en",
              "publishedAt": "2026-03-02T15:40:00Z",
              "url": "https://steppe-wire.example/2026/03/02/rabat",
              "text": "Ambassador of Kazakhstan to Morocco Aidos Serikbek met with Moroccan Minister of Transport and Logistics Youssef Tazi in Rabat on March 2, 2026."
            }""";

    /** A story as text. */
    public static final String TEXT = """
            Kazakhstan, Morocco discuss trade corridors in Rabat

            Ambassador of Kazakhstan to Morocco Aidos Serikbek met with Moroccan Minister of Transport and Logistics Youssef Tazi in Rabat on March 2, 2026.""";

    private Examples() {}
}
