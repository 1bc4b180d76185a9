package io.smartlocker.audit.log;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.Contracts;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One fact as the API shows it.
 *
 * @param at when it happened
 * @param position its place in the organisation's log, counted from 1
 * @param recordedAt when we heard of it
 * @param hash hexadecimal SHA-256 that ties it to the entry before
 */
@RegisterForReflection
@Schema(name = "LogEntry")
record LogEntryView(
        UUID id,
        Instant at,
        Actor actor,
        String type,
        Subject subject,
        String result,
        Map<String, String> details,
        long position,
        Instant recordedAt,
        String hash) {

    /** @param id absent for the system */
    @RegisterForReflection
    record Actor(String kind, @Nullable UUID id) {}

    @RegisterForReflection
    record Subject(String kind, UUID id) {}

    static LogEntryView of(LogEntry entry) {
        return new LogEntryView(
                entry.id,
                entry.at,
                new Actor(entry.actorKind, entry.actorId),
                entry.type,
                new Subject(entry.subjectKind, entry.subjectId),
                entry.result,
                details(entry.details),
                entry.position,
                entry.recordedAt,
                HexFormat.of().formatHex(entry.hash));
    }

    /** What somebody wrote into the table by hand need not be JSON; it is shown all the same. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> details(String json) {
        try {
            return Contracts.read(json, Map.class);
        } catch (UncheckedIOException e) {
            return Map.of("unreadable", json);
        }
    }
}
