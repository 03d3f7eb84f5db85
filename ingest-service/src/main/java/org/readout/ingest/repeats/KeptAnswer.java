package org.readout.ingest.repeats;

import java.net.URI;
import java.util.Optional;

/** What the first request was answered. */
public record KeptAnswer(Optional<URI> location, String body) {}
