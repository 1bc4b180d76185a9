package io.smartlocker.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with an empty database {@code smartlocker}, for the life of this JVM. */
public final class PostgresNode {
    private static final String NAME = "smartlocker";

    private final EmbeddedPostgres postgres;

    private PostgresNode(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresNode start() {
        try {
            // Without fsync: what a test writes need not survive the machine.
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
            execute(postgres, "postgres", "create role " + NAME + " login");
            execute(postgres, "postgres", "create database " + NAME + " owner " + NAME);
            execute(postgres, NAME, "create extension pg_stat_statements");
            return new PostgresNode(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String database, String sql) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int port() {
        return postgres.getPort();
    }
}
