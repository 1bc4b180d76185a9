package io.smartlocker.locker.boundary;

import io.smartlocker.locker.boundary.WiredBays.Wired;
import io.smartlocker.locker.command.NamedCommands;
import io.smartlocker.locker.kiosk.Kiosk;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the kiosks that a batch of events came from, and of what these speak of. It is read at once, since a site
 * that has much to tell would wait for a query of each event, and moves on with the events.
 */
final class Known {
    private final Map<UUID, Kiosk> kiosks = new HashMap<>();
    private final Map<UUID, EventNumbers> numbers = new HashMap<>();
    private final Map<UUID, Wired> bays = new HashMap<>();
    private final Map<UUID, OpenIntent> intents = new HashMap<>();
    private final Set<UUID> alarmed = new HashSet<>();
    private NamedCommands commands = NamedCommands.NONE;

    void addKiosks(Collection<Kiosk> found) {
        found.forEach(kiosk -> kiosks.put(kiosk.id(), kiosk));
    }

    void addNumbers(Collection<EventNumbers> found) {
        found.forEach(each -> numbers.put(each.kiosk(), each));
    }

    void addBays(Collection<Wired> found) {
        found.forEach(wired -> bays.put(wired.bay(), wired));
    }

    void addIntents(Collection<OpenIntent> found) {
        found.forEach(intent -> intents.put(intent.id(), intent));
    }

    void addCommands(NamedCommands found) {
        commands = found;
    }

    /** @param found kiosks at which an alarm stands */
    void addAlarmed(Collection<UUID> found) {
        alarmed.addAll(found);
    }

    Set<UUID> kiosks() {
        return kiosks.keySet();
    }

    Optional<Kiosk> kiosk(UUID id) {
        return Optional.ofNullable(kiosks.get(id));
    }

    EventNumbers numbers(Kiosk kiosk) {
        return Objects.requireNonNull(numbers.get(kiosk.id()));
    }

    NamedCommands commands() {
        return commands;
    }

    /** The locker of a bay that is the kiosk's own. */
    Optional<UUID> locker(UUID bay, Kiosk kiosk) {
        return Optional.ofNullable(bays.get(bay))
                .filter(wired -> wired.kiosk().equals(kiosk.id()))
                .map(Wired::locker);
    }

    /** The intent, if it is under way and that kiosk's own. */
    Optional<OpenIntent> intent(@Nullable UUID id, Kiosk kiosk) {
        return Optional.ofNullable(intents.get(id))
                .filter(known -> known.kiosk().equals(kiosk.id()));
    }

    /** @return false when it is under way already, as it is after a second pulse */
    boolean began(OpenIntent intent) {
        return intents.putIfAbsent(intent.id(), intent) == null;
    }

    void ended(OpenIntent intent) {
        intents.remove(intent.id());
    }

    boolean isAlarmed(Kiosk kiosk) {
        return alarmed.contains(kiosk.id());
    }

    void alarmed(Kiosk kiosk) {
        alarmed.add(kiosk.id());
    }
}
