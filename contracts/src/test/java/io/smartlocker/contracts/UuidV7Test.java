package io.smartlocker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    @Test
    void an_id_is_a_version_7_uuid_that_begins_with_its_millisecond() {
        Instant time = Instant.parse("2026-01-31T12:00:00.123Z");

        UUID id = UuidV7.at(time);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(time.toEpochMilli());
    }

    @Test
    void ids_sort_by_the_time_they_were_made_for() {
        Instant time = Instant.parse("2026-01-31T12:00:00Z");

        assertThat(UuidV7.at(time).toString())
                .isLessThan(UuidV7.at(time.plusMillis(1)).toString());
    }

    @Test
    void no_two_ids_are_the_same() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(UuidV7.next());
        }

        assertThat(ids).hasSize(100_000);
    }
}
