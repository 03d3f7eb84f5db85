package org.readout.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL as a child process, with one database {@code readout}. It can be stopped and started on the same data. */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Name of the database, of its owner, and the owner's password. */
    public static final String NAME = "readout";

    private final Path data;
    private final int port;
    private final boolean durable;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path data, int port, boolean durable) {
        this.data = data;
        this.port = port;
        this.durable = durable;
    }

    /** A server on {@code port} of the loopback address whose files in {@code data} survive a crash of the machine. */
    public static EmbeddedDatabase durable(Path data, int port) {
        return new EmbeddedDatabase(data, port, true);
    }

    /** A server that does not wait for the disk: faster, and good for one test run. */
    public static EmbeddedDatabase forOneRun(Path data, int port) {
        return new EmbeddedDatabase(data, port, false);
    }

    /** Where clients connect. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** Starts and returns when clients can connect. Does nothing when it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("full_page_writes", durable ? "on" : "off")
                    .setRegisterShutdownHook(false)
                    .start();
            createOwnDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on port " + port, e);
        }
    }

    /** Stops and keeps the data. Does nothing when it does not run. */
    public synchronized void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not stop", e);
            }
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void createOwnDatabase() {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!known.next()) {
                try (Statement creation = connection.createStatement()) {
                    creation.execute("create role " + NAME + " login password '" + NAME + "'");
                    creation.execute("create database " + NAME + " owner " + NAME);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + NAME, e);
        }
    }
}
