package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final UUID ORGANIZATION = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    private static final UUID ACTIVITY = UUID.fromString("0197a000-0000-7000-8000-000000000002");
    private static final UUID BAY = UUID.fromString("0197a000-0000-7000-8000-000000000003");

    @Test
    void the_bytes_are_those_that_are_documented() throws Exception {
        byte[] previous = HexFormat.of().parseHex("ab".repeat(32));
        LogEntry entry = LogEntry.after(
                new LogHead(ORGANIZATION, 6, previous),
                opened(),
                "{\"said\":\"grün\"}",
                Instant.parse("2026-03-01T06:00:01.000002Z"));

        byte[] expected = bytes(
                previous,
                "smartlocker.log.1",
                "0197a000-0000-7000-8000-000000000001",
                "7",
                "1772344801000002",
                "0197a000-0000-7000-8000-000000000002",
                "1772344800000000",
                "SYSTEM",
                null,
                "bay.opened",
                "BAY",
                "0197a000-0000-7000-8000-000000000003",
                "SUCCESS",
                "{\"said\":\"grün\"}");
        assertThat(entry.hash).isEqualTo(MessageDigest.getInstance("SHA-256").digest(expected));
        assertThat(entry.isIntact(previous)).isTrue();
        assertThat(entry.isIntact(Seal.BEFORE_THE_FIRST)).isFalse();
    }

    @Test
    void what_a_database_does_not_keep_is_not_sealed() {
        Activity opened = opened();
        Activity finer = new Activity(
                opened.id(),
                ORGANIZATION,
                opened.at().plusNanos(999),
                opened.actor(),
                opened.type(),
                opened.subject(),
                opened.result(),
                Map.of());
        LogHead empty = new LogHead(ORGANIZATION, 0, Seal.BEFORE_THE_FIRST);

        assertThat(LogEntry.after(empty, finer, "{}", Instant.EPOCH.plusNanos(1)).hash)
                .isEqualTo(LogEntry.after(empty, opened, "{}", Instant.EPOCH).hash);
    }

    private static Activity opened() {
        return new Activity(
                ACTIVITY,
                ORGANIZATION,
                Instant.parse("2026-03-01T06:00:00Z"),
                Actor.SYSTEM,
                "bay.opened",
                new Subject(Subject.Kind.BAY, BAY),
                Result.SUCCESS,
                Map.of());
    }

    private static byte[] bytes(byte[] previous, @Nullable String... fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(previous);
        for (String field : fields) {
            byte[] text = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(field == null ? -1 : text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }
}
