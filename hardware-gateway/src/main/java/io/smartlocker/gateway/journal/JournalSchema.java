package io.smartlocker.gateway.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The journal's tables. A later version appends statements under the next number and never edits earlier ones. */
final class JournalSchema {
    private static final List<String> VERSION_1 = List.of(
            "create table counter (name text primary key, value integer not null) without rowid",
            "create table fact (sequence integer primary key, event text not null)",
            """
            create table intent (
                id text primary key, state text not null, created_at text not null, body text not null) without rowid""",
            "create index intent_by_state on intent (state)",
            """
            create table command (
                id text primary key, bay text not null, received_at text not null,
                outcome text, result text) without rowid""",
            "create table kafka_offset (topic text primary key, next integer not null) without rowid",
            """
            create table placement (
                device text primary key, bay text, holder text, since text not null, base_revision integer not null,
                sequence integer not null, acknowledged_at text, cycles integer not null) without rowid""",
            "create table charge (bay text primary key, state text not null) without rowid",
            """
            create table lockout (
                credential text primary key, failures integer not null, failed_at text not null,
                locked_until text) without rowid""",
            """
            create table directory_entry (
                key text primary key, revision integer not null, entry text not null) without rowid""");

    /** Orders to the kiosk as a whole name no bay; and the kiosk can be in service mode. */
    private static final List<String> VERSION_2 = List.of(
            "alter table command rename to command_of_bay",
            """
            create table command (
                id text primary key, bay text, received_at text not null, outcome text, result text) without rowid""",
            "insert into command select * from command_of_bay",
            "drop table command_of_bay",
            "create table service_mode (id integer primary key check (id = 1), until text not null)");

    /** What is said of people and devices is sealed; what may be left out when too much waits is known without opening it. */
    private static final List<String> VERSION_3 = List.of(
            "create table seal (id integer primary key check (id = 1), proof blob not null)",
            "alter table fact add column telemetry integer not null default 0",
            "create index fact_of_telemetry on fact (sequence) where telemetry = 1");

    /** How long a device was on its outlet, and why an outlet is not used, outlives a restart. */
    private static final List<String> VERSION_4 = List.of("""
            create table charge_stay (
                bay text primary key, device text, charged_seconds integer not null, fault text) without rowid""");

    /** A door that was told to be open is told to be shut, whatever happens to the gateway between. */
    private static final List<String> VERSION_5 =
            List.of("create table door_open (bay text primary key) without rowid");

    /** Somebody, and a fault that somebody chose, is found without opening the rest; facts from before may hold one. */
    private static final List<String> VERSION_6 = List.of(
            "alter table directory_entry add column finders text",
            "alter table fact add column fault integer not null default 1",
            "create index fact_of_fault on fact (sequence) where fault <> 0");

    /** What an entry that carries trust showed is not worked out again at each start. */
    private static final List<String> VERSION_7 = List.of("alter table directory_entry add column shown blob");

    /**
     * Somebody is found on the disk when he comes: a start reads nothing of ten thousand people. That somebody ordered an outlet
     * on or off outlives a restart.
     */
    private static final List<String> VERSION_8 = List.of(
            "create table directory_finder (finder text not null, key text not null, primary key (finder, key)) without rowid",
            "create index directory_finder_of_key on directory_finder (key)",
            """
            insert or ignore into directory_finder
            with recursive cut (key, finder, rest) as (
                select key, '', finders || ' ' from directory_entry where finders <> ''
                union all
                select key, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1)
                from cut where rest <> '')
            select finder, key from cut where finder <> ''""",
            "alter table directory_entry add column somebody integer not null default 0",
            "update directory_entry set somebody = 1 where finders is not null",
            "alter table directory_entry drop column finders",
            "create index directory_entry_of_somebody on directory_entry (somebody)",
            """
            insert into counter select 'directory-revision', coalesce(max(revision), 0) from directory_entry where true
            on conflict (name) do update set value = max(value, excluded.value)""",
            "alter table charge_stay add column ordered text");

    /** A bay that did not open is left out after a restart, too. */
    private static final List<String> VERSION_9 =
            List.of("create table door_jammed (bay text primary key, intent text not null) without rowid");

    private static final List<List<String>> VERSIONS =
            List.of(VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5, VERSION_6, VERSION_7, VERSION_8, VERSION_9);
    private static final int UNSEALED = 2;
    private static final String PROOF = "seal 1";

    private JournalSchema() {}

    static void apply(Connection connection, long firstSequenceAbove, Seal seal) throws SQLException {
        int held = held(connection);
        try (Statement statement = connection.createStatement()) {
            for (List<String> version : VERSIONS.subList(Math.min(held, VERSIONS.size()), VERSIONS.size())) {
                for (String change : version) {
                    statement.execute(change);
                }
            }
            if (held == 0) {
                startCounting(connection, "sequence", firstSequenceAbove);
                startCounting(connection, "sent", firstSequenceAbove);
            }
            if (held <= UNSEALED) {
                SealRows.all(connection, seal);
                prove(connection, seal);
            }
            if (held < VERSIONS.size()) {
                statement.execute("pragma user_version = " + VERSIONS.size());
            }
        }
        connection.commit();
        if (held > 0 && held <= UNSEALED) {
            SealRows.forgetUnsealed(connection);
        }
    }

    /** Whether the key is the one that the journal was sealed with; an unsealed one fits every key. */
    static boolean fits(Connection connection, Seal seal) throws SQLException {
        int held = held(connection);
        if (held <= UNSEALED) {
            return true;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select proof from seal")) {
            return rows.next() && seal.open(PROOF, rows.getBytes(1)).equals(PROOF);
        } catch (JournalException e) {
            return false;
        }
    }

    private static void prove(Connection connection, Seal seal) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into seal values (1, ?)")) {
            insert.setBytes(1, seal.seal(PROOF, PROOF));
            insert.executeUpdate();
        }
    }

    private static int held(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma user_version")) {
            return rows.getInt(1);
        }
    }

    private static void startCounting(Connection connection, String counter, long value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into counter values (?, ?)")) {
            insert.setString(1, counter);
            insert.setLong(2, value);
            insert.executeUpdate();
        }
    }
}
