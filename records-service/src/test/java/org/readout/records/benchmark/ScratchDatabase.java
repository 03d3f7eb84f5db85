package org.readout.records.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.Driver;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.FreePort;

/** A durable PostgreSQL of its own with the tables of records-service, gone when it is closed. */
final class ScratchDatabase implements AutoCloseable {
    private final Path folder;
    private final EmbeddedDatabase server;

    ScratchDatabase() throws IOException {
        folder = Files.createTempDirectory("readout-benchmark");
        server = EmbeddedDatabase.durable(folder, FreePort.find());
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end"));
        Flyway.configure()
                .dataSource(server.jdbcUrl(), EmbeddedDatabase.NAME, EmbeddedDatabase.NAME)
                .schemas("records")
                .load()
                .migrate();
    }

    String jdbcUrl() {
        return server.jdbcUrl() + "?currentSchema=records";
    }

    Connection connect(String options) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", EmbeddedDatabase.NAME);
        properties.setProperty("password", EmbeddedDatabase.NAME);
        if (!options.isEmpty()) {
            properties.setProperty("options", options);
        }
        return new Driver().connect(jdbcUrl(), properties);
    }

    /** Gives the one connection to whoever asks, and leaves it open, as a transaction does. */
    static DataSource always(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                ScratchDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                ScratchDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return kept;
                });
    }

    @Override
    public synchronized void close() {
        server.stop();
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
