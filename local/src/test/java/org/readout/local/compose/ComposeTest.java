package org.readout.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.local.compose.ComposeFile.list;
import static org.readout.local.compose.ComposeFile.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.events.kafka.KafkaTopics;
import org.readout.local.suite.Port;
import org.readout.local.suite.Service;
import org.readout.testbed.EmbeddedDatabase;

class ComposeTest {
    private static final Path ROOT = Path.of(System.getProperty("readout.root"));
    private static final Map<Port, String> SERVED_BY = Map.of(
            Port.INGEST, "ingest",
            Port.RECORDS, "records",
            Port.NOTIFY, "notify",
            Port.INBOX, "mailpit",
            Port.SMTP, "mailpit",
            Port.KAFKA, "kafka",
            Port.POSTGRES, "postgres");

    private final ComposeFile compose = ComposeFile.in(ROOT);

    @Test
    void what_is_published_lies_at_the_ports_of_local_and_each_can_be_changed() {
        SERVED_BY.forEach((port, name) -> assertThat(list(compose.service(name), "ports"))
                .anyMatch(published -> published
                        .toString()
                        .startsWith("127.0.0.1:${" + port.variable() + ":-" + port.usual() + "}:")));
    }

    @Test
    void the_topics_are_those_of_the_contract() {
        Map<String, Object> names = map(compose.service("topics"), "environment");

        assertThat(names("LOGS", names)).containsExactly(KafkaTopics.WIRE_ITEMS, KafkaTopics.MEETINGS_REPORTED);
        assertThat(Stream.concat(names("LOGS", names).stream(), names("DEAD_LETTERS", names).stream()))
                .containsExactlyInAnyOrderElementsOf(KafkaTopics.all());
    }

    @Test
    void there_is_one_database_and_its_owner_is_the_services_user() {
        Map<String, Object> server = map(compose.service("postgres"), "environment");

        assertThat(server).containsEntry("POSTGRES_DB", EmbeddedDatabase.NAME);
        for (Service service : Service.values()) {
            assertThat(map(compose.container(service), "environment"))
                    .containsEntry(
                            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/" + EmbeddedDatabase.NAME)
                    .containsEntry("QUARKUS_DATASOURCE_USERNAME", server.get("POSTGRES_USER"))
                    .containsEntry("QUARKUS_DATASOURCE_PASSWORD", server.get("POSTGRES_PASSWORD"));
        }
    }

    @Test
    void every_variable_that_a_service_is_given_is_one_that_it_reads() throws IOException {
        for (Service service : Service.values()) {
            Set<String> read = variablesReadBy(service);
            assertThat(map(compose.container(service), "environment").keySet())
                    .as(service.module())
                    .isNotEmpty()
                    .isSubsetOf(read);
        }
    }

    /** Those of the keys in its application.properties, spelt as MicroProfile Config spells them in the environment. */
    private static Set<String> variablesReadBy(Service service) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(
                ROOT.resolve(service.module()).resolve("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream()
                .map(key -> key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void a_service_waits_until_what_it_needs_is_healthy() {
        for (Service service : Service.values()) {
            Map<String, Object> needs = map(compose.container(service), "depends_on");
            assertThat(needs)
                    .containsEntry("kafka", Map.of("condition", "service_healthy"))
                    .containsEntry("postgres", Map.of("condition", "service_healthy"))
                    .containsEntry("topics", Map.of("condition", "service_completed_successfully"))
                    .containsEntry("keys", Map.of("condition", "service_completed_successfully"));
        }
        for (String server : List.of("kafka", "postgres", "mailpit")) {
            assertThat(map(compose.service(server), "healthcheck")).containsKey("test");
        }
    }

    @Test
    void every_volume_is_named_and_every_image_target_exists() throws IOException {
        String dockerfile = Files.readString(ROOT.resolve("deploy/docker/Dockerfile"));
        for (String name : map(compose.all(), "services").keySet()) {
            for (Object volume : list(compose.service(name), "volumes")) {
                assertThat(map(compose.all(), "volumes"))
                        .containsKey(volume.toString().split(":", 2)[0]);
            }
            if (compose.service(name).containsKey("build")) {
                assertThat(dockerfile)
                        .contains(" AS " + map(compose.service(name), "build").get("target"));
            }
        }
    }

    @Test
    void the_example_of_settings_names_each_that_is_used_with_the_value_that_holds_without_it() throws IOException {
        var used = new TreeSet<String>();
        var setting = Pattern.compile("\\$\\{(\\w+):-([^}]*)}");
        for (var found = setting.matcher(Files.readString(ROOT.resolve("docker-compose.yml"))); found.find(); ) {
            used.add(found.group(1) + "=" + found.group(2));
        }

        assertThat(Files.readAllLines(ROOT.resolve(".env.example")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<String> names(String variable, Map<String, Object> environment) {
        return Arrays.asList(environment.get(variable).toString().split(" "));
    }
}
