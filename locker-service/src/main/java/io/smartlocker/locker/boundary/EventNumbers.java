package io.smartlocker.locker.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a kiosk's events have come. They are numbered from 1 without gaps, anew when a kiosk lost its journal. */
@Entity
@Table(name = "kiosk_events")
class EventNumbers {
    @Id
    private UUID kiosk;

    /** The id of the event that had number 1. */
    private @Nullable UUID first;

    private long sequence;

    protected EventNumbers() {}

    EventNumbers(UUID kiosk) {
        this.kiosk = kiosk;
    }

    /** What a number tells, seen after those before it. */
    sealed interface Arrival {
        /** It is the next. */
        record Next() implements Arrival {}

        /** It was there before. */
        record Repeated() implements Arrival {}

        /** Those from {@code from} to {@code until} (both inclusive) are missing before it. */
        record AfterGap(long from, long until) implements Arrival {}

        /** The kiosk counts from 1 again. */
        record Restarted(long lastBefore) implements Arrival {}
    }

    /** Takes note of an event. */
    Arrival arrived(UUID event, long number) {
        long expected = sequence + 1;
        if (number == 1 && sequence > 0 && first != null && !first.equals(event)) {
            long lastBefore = sequence;
            first = event;
            sequence = 1;
            return new Arrival.Restarted(lastBefore);
        }
        if (number < expected) {
            return new Arrival.Repeated();
        }
        sequence = number;
        if (number == 1) {
            first = event;
        }
        return number == expected ? new Arrival.Next() : new Arrival.AfterGap(expected, number - 1);
    }
}
