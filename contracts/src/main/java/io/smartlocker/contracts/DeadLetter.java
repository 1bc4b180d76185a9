package io.smartlocker.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer could not handle.
 *
 * @param consumer who could not
 * @param place {@code topic/partition/offset} of the record
 * @param eventId its CloudEvents id
 * @param type its CloudEvents type
 * @param reason what went wrong
 * @param value the record's value as it came, absent for a tombstone
 */
public record DeadLetter(
        String consumer,
        String place,
        String eventId,
        @Nullable String type,
        @Nullable String key,
        String reason,
        @Nullable String value) {}
