package io.smartlocker.locker.command;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Commands that some events name, locked until the transaction ends. */
public final class NamedCommands {
    public static final NamedCommands NONE = new NamedCommands(Map.of());

    private final Map<UUID, Command> commands;

    private NamedCommands(Map<UUID, Command> commands) {
        this.commands = commands;
    }

    static NamedCommands of(Collection<Command> commands) {
        return new NamedCommands(commands.stream().collect(Collectors.toMap(Command::id, Function.identity())));
    }

    /** The command, if it is the kiosk's own. */
    Optional<Command> find(UUID id, UUID kiosk) {
        return Optional.ofNullable(commands.get(id))
                .filter(command -> command.kiosk().equals(kiosk));
    }
}
