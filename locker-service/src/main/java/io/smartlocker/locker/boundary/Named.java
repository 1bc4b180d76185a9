package io.smartlocker.locker.boundary;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids of what events speak of. */
record Named(Set<UUID> bays, Set<UUID> intents, Set<UUID> commands) {

    static Named by(Collection<KioskEvent> events) {
        return new Named(
                distinct(events, KioskEvent::bay),
                distinct(events, event -> intent(event.fact())),
                distinct(events, event -> command(event.fact())));
    }

    private static Set<UUID> distinct(Collection<KioskEvent> events, Function<KioskEvent, @Nullable UUID> id) {
        return events.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static @Nullable UUID intent(KioskFact fact) {
        return switch (fact) {
            case KioskFact.BayFired fired -> fired.intent();
            case KioskFact.DoorOpened door -> door.intent();
            case KioskFact.DoorClosed door -> door.intent();
            case KioskFact.DoorAlarm door -> door.intent();
            case KioskFact.DeviceReturned returned -> returned.intent();
            case KioskFact.IntentEnded end -> end.intent();
            default -> null;
        };
    }

    private static @Nullable UUID command(KioskFact fact) {
        return switch (fact) {
            case KioskFact.CommandReceived received -> received.command();
            case KioskFact.CommandFinished finished -> finished.command();
            default -> null;
        };
    }
}
