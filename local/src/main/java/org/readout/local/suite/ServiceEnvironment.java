package org.readout.local.suite;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.readout.testbed.EmbeddedDatabase;

/** What the services are told about this machine, as environment variables; all else is in their own application.properties. */
final class ServiceEnvironment {
    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, Ports ports, Engines engines, Keys keys) {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.port())));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", engines.database().jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.NAME);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.NAME);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", engines.kafka().bootstrapServers());
        environment.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicKey().toUri().toString());
        environment.putAll(own(service, ports, keys));
        return environment;
    }

    private static Map<String, String> own(Service service, Ports ports, Keys keys) {
        URI records = ports.address(Port.RECORDS);
        return switch (service) {
            // The sample feeds are served on this machine; the console's page comes from records-service.
            case INGEST ->
                Map.of(
                        "READOUT_FEEDS_ALLOW_PRIVATE_ADDRESSES",
                        "true",
                        "QUARKUS_HTTP_CORS_ORIGINS",
                        records.toString());
            case RECORDS ->
                Map.of(
                        "READOUT_INGEST_ADDRESS", ports.address(Port.INGEST).toString(),
                        "READOUT_NOTIFY_ADDRESS", ports.address(Port.NOTIFY).toString());
            // The sample webhooks go to this machine. Canaries set out once READOUT_CANARY_EVERY says how often.
            case NOTIFY ->
                Map.of(
                        "QUARKUS_MAILER_HOST", "127.0.0.1",
                        "QUARKUS_MAILER_PORT", Integer.toString(ports.of(Port.SMTP)),
                        "READOUT_PUBLIC_ADDRESS", ports.address(Port.NOTIFY).toString(),
                        "READOUT_RECORDS_ADDRESS", records.toString(),
                        "READOUT_CANARY_INGEST_ADDRESS",
                                ports.address(Port.INGEST).toString(),
                        "READOUT_CANARY_TOKEN", keys.token(Role.WIRE),
                        "READOUT_WEBHOOKS_ALLOW_PRIVATE_ADDRESSES", "true");
        };
    }
}
