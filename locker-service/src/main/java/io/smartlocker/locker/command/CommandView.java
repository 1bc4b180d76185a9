package io.smartlocker.locker.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
record CommandView(
        UUID id,
        UUID bay,
        UUID kiosk,
        Action action,
        CommandState state,
        @Nullable String reason,
        @Nullable String result,
        UUID requestedBy,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {
    static CommandView of(Command command) {
        return new CommandView(
                command.id(),
                command.bay(),
                command.kiosk(),
                command.action(),
                command.state(),
                command.reason(),
                command.result(),
                command.requestedBy(),
                command.createdAt(),
                command.sentAt(),
                command.receivedAt(),
                command.finishedAt(),
                command.expiresAt());
    }
}
