package io.smartlocker.locker.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.state.CommandState.Phase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command as the API shows it.
 *
 * @param bay absent when it concerns the kiosk as a whole
 * @param until when a service mode ends by itself
 * @param cancelRequestedAt when somebody took it back; the kiosk may have begun before
 */
@RegisterForReflection
record CommandView(
        UUID id,
        @Nullable UUID bay,
        @Nullable UUID locker,
        UUID kiosk,
        @Nullable UUID batch,
        Action action,
        Phase state,
        @Nullable String reason,
        @Nullable String result,
        UUID requestedBy,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt,
        @Nullable Instant until,
        @Nullable UUID cancelRequestedBy,
        @Nullable Instant cancelRequestedAt) {
    static CommandView of(Command command) {
        return new CommandView(
                command.id(),
                command.bay(),
                command.locker(),
                command.kiosk(),
                command.batch(),
                command.action(),
                command.state(),
                command.reason(),
                command.result(),
                command.requestedBy(),
                command.createdAt(),
                command.sentAt(),
                command.receivedAt(),
                command.finishedAt(),
                command.expiresAt(),
                command.until(),
                command.cancelRequestedBy(),
                command.cancelRequestedAt());
    }

    /** Whether nothing more is expected. */
    boolean hasEnded() {
        return finishedAt != null;
    }
}
