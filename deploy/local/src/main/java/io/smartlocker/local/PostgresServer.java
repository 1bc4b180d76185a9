package io.smartlocker.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embedded PostgreSQL on a data directory that is kept, with one database and one role for all services. */
final class PostgresServer implements Part {
    static final String DATABASE = "smartlocker";
    static final String ROLE = "smartlocker";

    private final DataDirectory data;
    private final int port;
    private final String password;

    private @Nullable EmbeddedPostgres server;
    private volatile State state = State.STOPPED;

    PostgresServer(DataDirectory data, int port, String password) {
        this.data = data;
        this.port = port;
        this.password = password;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public State state() {
        return state == State.RUNNING && process().isEmpty() ? State.STOPPED : state;
    }

    @Override
    public boolean healthy() {
        return state() == State.RUNNING && Listening.on(address());
    }

    @Override
    public synchronized void start() {
        if (state() == State.RUNNING) {
            return;
        }
        state = State.STARTING;
        try {
            closeQuietly();
            endLeftOver(data);
            EmbeddedPostgres started = launch();
            server = started;
            prepare(started);
            state = State.RUNNING;
        } catch (IOException | SQLException | RuntimeException e) {
            state = State.STOPPED;
            throw new StartFailed("postgresql cannot be started: " + e.getMessage() + "." + LogTail.of(log()));
        }
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.postgresPrograms().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                // The library switches durability off for tests; what is kept between starts shall be safe.
                .setServerConfig("fsync", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "64MB")
                .start();
    }

    /** Makes role and database at the first start and from then on lets nobody in without the password. */
    private void prepare(EmbeddedPostgres started) throws IOException, SQLException {
        Path access = data.postgres().resolve("pg_hba.conf");
        String passwordOnly = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(access).equals(passwordOnly)) {
            return;
        }
        try (Connection connection = started.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            String quoted = "'" + password + "'";
            statement.execute("alter role postgres password " + quoted);
            // Nothing can be in them yet: whoever came this far before was cut short before anybody was let in.
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("drop role if exists " + ROLE);
            statement.execute("create role " + ROLE + " login password " + quoted);
            statement.execute("create database " + DATABASE + " owner " + ROLE);
            Files.writeString(access, passwordOnly);
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public synchronized void stop() {
        closeQuietly();
        process().ifPresent(process -> Processes.end(process, Duration.ofSeconds(10)));
        state = State.STOPPED;
    }

    @Override
    public void kill() {
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A server that a killed launcher left running, or the lock of one that is no more. */
    static void endLeftOver(DataDirectory data) throws IOException {
        Path pidFile = pidFile(data);
        Optional<ProcessHandle> left = Processes.ofFile(pidFile, data.postgres().toString());
        if (left.isPresent()) {
            Processes.end(left.get(), Duration.ofSeconds(10));
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> process() {
        return Processes.ofFile(pidFile(data), data.postgres().toString());
    }

    private void closeQuietly() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            // The server is looked for by its pid file next.
        }
        server = null;
    }

    private static Path pidFile(DataDirectory data) {
        return data.postgres().resolve("postmaster.pid");
    }

    private Path log() {
        return data.log(name());
    }
}
