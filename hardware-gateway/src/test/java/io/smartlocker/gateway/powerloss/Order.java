package io.smartlocker.gateway.powerloss;

import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.CommandFinished;
import io.smartlocker.contracts.kiosk.KioskFact.CommandReceived;
import io.smartlocker.gateway.SeededKiosk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is ordered from afar, in the order in which it is. */
enum Order {
    OPEN(Action.OPEN, Order.OPENED_BAY),
    STOP_CHARGING(Action.CHARGE_OFF, Order.SILENCED_BAY),
    BEGIN_SERVICE(Action.SERVICE_ON, null),
    END_SERVICE(Action.SERVICE_OFF, null);

    static final int OPENED_BAY = 8;
    /** What lies there since before anybody looked counts as full. */
    static final int SILENCED_BAY = 6;

    private static final Duration IN_TIME = Duration.ofMinutes(10);

    final UUID id = new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_00e0L + ordinal());
    private final Action action;

    @Nullable
    private final Integer bay;

    Order(Action action, @Nullable Integer bay) {
        this.action = action;
        this.bay = bay;
    }

    /** All that was ordered up to this. */
    List<KioskCommand> topic(Instant now) {
        return Stream.of(values())
                .limit(ordinal() + 1L)
                .map(order -> order.command(now))
                .toList();
    }

    private KioskCommand command(Instant now) {
        Instant until = action == Action.SERVICE_ON ? now.plus(IN_TIME) : null;
        UUID at = bay == null ? null : SeededKiosk.bay(bay);
        return new KioskCommand(id, at, action, now, now.plus(IN_TIME), "a test", null, until);
    }

    boolean isReceived(List<KioskEvent> facts) {
        return facts.stream()
                .anyMatch(event -> event.fact() instanceof CommandReceived received
                        && received.command().equals(id));
    }

    boolean isAnswered(List<KioskEvent> facts) {
        return !answers(facts).isEmpty();
    }

    List<CommandFinished> answers(List<KioskEvent> facts) {
        return facts.stream()
                .map(KioskEvent::fact)
                .filter(CommandFinished.class::isInstance)
                .map(CommandFinished.class::cast)
                .filter(answer -> answer.command().equals(id))
                .toList();
    }
}
