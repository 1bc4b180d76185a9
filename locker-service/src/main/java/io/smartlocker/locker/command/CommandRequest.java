package io.smartlocker.locker.command;

import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done to which bay, and why. */
record CommandRequest(UUID bay, Action action, @Nullable String reason) {}
