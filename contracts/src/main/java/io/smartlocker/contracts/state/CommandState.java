package io.smartlocker.contracts.state;

import io.smartlocker.contracts.kiosk.KioskCommand;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an order to a kiosk is.
 *
 * @param bay absent when it concerns the kiosk as a whole
 * @param batch the order for many bays of which it is part
 * @param result one sentence for the person who gave it
 */
public record CommandState(
        UUID id,
        UUID organization,
        long version,
        KioskCommand.Action action,
        UUID kiosk,
        @Nullable UUID bay,
        @Nullable UUID batch,
        Phase phase,
        @Nullable String result,
        Instant createdAt,
        @Nullable Instant finishedAt)
        implements State {

    /**
     * {@code QUEUED → SENT → RECEIVED → SUCCEEDED | FAILED | EXPIRED | UNKNOWN}; {@code CANCELLED} from the first three, as
     * long as the kiosk has not begun.
     */
    public enum Phase {
        /** Written down, not yet with the broker. */
        QUEUED,
        /** The broker has it. */
        SENT,
        /** The kiosk has it. */
        RECEIVED,
        SUCCEEDED,
        FAILED,
        /** Its time was over before the kiosk carried it out. */
        EXPIRED,
        /** It was taken back before the kiosk began. */
        CANCELLED,
        /** The kiosk had it and never told how it ended. */
        UNKNOWN
    }
}
