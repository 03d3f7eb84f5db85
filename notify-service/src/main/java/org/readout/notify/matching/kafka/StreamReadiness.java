package org.readout.notify.matching.kafka;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

@Readiness
class StreamReadiness implements HealthCheck {
    private final Stream stream;

    StreamReadiness(Stream stream) {
        this.stream = stream;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<String> wait = stream.waitsFor();
        var answer = HealthCheckResponse.named("meetings.reported").status(wait.isEmpty());
        wait.ifPresent(cause -> answer.withData("waits for", cause));
        return answer.build();
    }
}
