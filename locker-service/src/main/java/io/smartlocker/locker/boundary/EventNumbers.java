package io.smartlocker.locker.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    private @Nullable Instant heardAt;

    /** How many never came, and the last gap. */
    private long missing;

    private @Nullable Long missingFrom;
    private @Nullable Long missingUntil;
    private @Nullable Instant missingAt;
    private @Nullable Instant restartedAt;

    /** How many were not believed, and why the last was not. */
    private long refused;

    private @Nullable String refusedReason;
    private @Nullable Instant refusedAt;

    /** Whether alarms are known of that wait for the kiosk to have told all. */
    private boolean unannounced;

    protected EventNumbers() {}

    EventNumbers(UUID kiosk) {
        this.kiosk = kiosk;
    }

    UUID kiosk() {
        return kiosk;
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

    /**
     * The kiosk was heard.
     *
     * @param at by the broker's clock
     * @return how long nothing had been heard of it before; empty when it never was
     */
    Optional<Duration> heard(Instant at) {
        Instant before = heardAt;
        if (before == null || before.isBefore(at)) {
            heardAt = at;
        }
        return Optional.ofNullable(before).map(last -> Duration.between(last, at));
    }

    /** Takes note of an event that came at the moment. */
    Arrival arrived(UUID event, long number, Instant at) {
        long expected = sequence + 1;
        if (number == 1 && sequence > 0 && first != null && !first.equals(event)) {
            long lastBefore = sequence;
            first = event;
            sequence = 1;
            restartedAt = at;
            return new Arrival.Restarted(lastBefore);
        }
        if (number < expected) {
            return new Arrival.Repeated();
        }
        sequence = number;
        if (number == 1) {
            first = event;
        }
        return number == expected ? new Arrival.Next() : gap(expected, number - 1, at);
    }

    private Arrival gap(long from, long until, Instant at) {
        missing += until - from + 1;
        missingFrom = from;
        missingUntil = until;
        missingAt = at;
        return new Arrival.AfterGap(from, until);
    }

    /** Something was not believed. */
    void refused(String reason, Instant at) {
        refused++;
        refusedReason = reason;
        refusedAt = at;
    }

    void awaitAnnouncement() {
        unannounced = true;
    }

    /** The kiosk has told all there was; true when alarms waited for that. */
    boolean caughtUp() {
        boolean waited = unannounced;
        unannounced = false;
        return waited;
    }
}
