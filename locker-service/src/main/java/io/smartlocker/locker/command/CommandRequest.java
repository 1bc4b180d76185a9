package io.smartlocker.locker.command;

import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be done, and why. @param until when a service mode ends by itself */
record CommandRequest(
        Action action, @Nullable String reason, @Nullable Instant until) {
    static CommandRequest of(Action action, @Nullable String reason) {
        return new CommandRequest(action, reason, null);
    }
}
