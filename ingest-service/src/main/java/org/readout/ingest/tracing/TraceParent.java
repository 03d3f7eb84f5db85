package org.readout.ingest.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/** The {@code traceparent} of the W3C Trace Context recommendation, section 3.2. */
public final class TraceParent {
    /** Name of the header, in HTTP and on Kafka. */
    public static final String HEADER = "traceparent";

    private TraceParent() {}

    /** That of the work at hand, if it is part of a trace. */
    public static Optional<String> current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex())
                : Optional.empty();
    }
}
