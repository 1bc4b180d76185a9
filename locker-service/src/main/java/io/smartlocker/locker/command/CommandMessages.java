package io.smartlocker.locker.command;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.contracts.state.CommandState.Phase;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of commands: the kiosk its orders, everybody how far they are, the log what was done. */
final class CommandMessages {
    private CommandMessages() {}

    /** The order itself. */
    static OutboxMessage order(Command command) {
        return toKiosk(command, command.action());
    }

    /** The order not to carry it out. */
    static OutboxMessage cancellation(Command command) {
        return toKiosk(command, Action.CANCEL);
    }

    private static OutboxMessage toKiosk(Command command, Action action) {
        KioskCommand order = new KioskCommand(
                command.id(),
                command.bay(),
                action,
                command.createdAt(),
                command.expiresAt(),
                command.reason(),
                command.requestedBy(),
                command.until());
        UUID bay = command.bay();
        return OutboxMessage.of(
                Topics.kioskCommands(command.kiosk()),
                (bay == null ? command.kiosk() : bay).toString(),
                command.organization(),
                command.id().toString(),
                order);
    }

    static OutboxMessage state(Command command) {
        return OutboxMessage.state(
                Topics.COMMANDS,
                new CommandState(
                        command.id(),
                        command.organization(),
                        command.version(),
                        command.action(),
                        command.kiosk(),
                        command.bay(),
                        command.batch(),
                        command.state(),
                        command.result(),
                        command.createdAt(),
                        command.finishedAt()));
    }

    static OutboxMessage done(String type, Command command, Caller caller) {
        return Outbox.message(Acts.by(caller, type, Kind.COMMAND, command.id(), details(command, command.reason())));
    }

    /** How it ended, told by the kiosk or supposed by this service. */
    static OutboxMessage ended(Command command, Actor actor) {
        Map<String, String> details = details(command, null);
        String result = command.result();
        details.put("requestedBy", command.requestedBy().toString());
        details.put("result", result == null ? "" : result);
        return Outbox.message(Acts.now(
                command.organization(),
                actor,
                "command." + command.state().name().toLowerCase(Locale.ROOT),
                new Subject(Kind.COMMAND, command.id()),
                result(command.state()),
                details));
    }

    private static Map<String, String> details(Command command, @Nullable String reason) {
        Map<String, String> details = new HashMap<>();
        details.put("kiosk", command.kiosk().toString());
        details.put("action", command.action().name());
        putIfKnown(details, "bay", command.bay());
        putIfKnown(details, "batch", command.batch());
        putIfKnown(details, "reason", reason);
        return details;
    }

    private static void putIfKnown(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }

    private static Result result(Phase phase) {
        return switch (phase) {
            case SUCCEEDED -> Result.SUCCESS;
            case FAILED, EXPIRED, CANCELLED -> Result.FAILED;
            case QUEUED, SENT, RECEIVED, UNKNOWN -> Result.UNKNOWN;
        };
    }
}
