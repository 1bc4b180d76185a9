package io.smartlocker.gateway.opening;

import io.smartlocker.gateway.journal.Intent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The intents that are under way, at most one per bay. */
@Singleton
public final class Running {
    private final Map<UUID, Intent> byBay = new ConcurrentHashMap<>();
    private final Map<UUID, Intent> jammed = new ConcurrentHashMap<>();

    /** Whether a bay's door is about to be opened, or open. */
    public boolean inUse(UUID bay) {
        return byBay.containsKey(bay);
    }

    /** Whether the bay did not open when it was last fired. */
    public boolean jammed(UUID bay) {
        return jammed.containsKey(bay);
    }

    boolean begin(Intent intent) {
        return byBay.putIfAbsent(intent.bay(), intent) == null;
    }

    Optional<Intent> at(UUID bay) {
        return Optional.ofNullable(byBay.get(bay));
    }

    /** The intent that a command began, if it is under way. */
    Optional<Intent> ofCommand(UUID command) {
        return byBay.values().stream()
                .filter(intent -> command.equals(intent.command()))
                .findFirst();
    }

    /** The intent as it now is, if it is still under way. */
    Optional<Intent> current(Intent intent) {
        return at(intent.bay()).filter(running -> running.id().equals(intent.id()));
    }

    void put(Intent intent) {
        if (intent.state().ended()) {
            byBay.remove(intent.bay());
        } else {
            byBay.put(intent.bay(), intent);
            jammed.remove(intent.bay());
        }
        if (intent.state() == Intent.State.JAMMED) {
            jammed.put(intent.bay(), intent);
        }
    }

    void abandon(Intent intent) {
        byBay.remove(intent.bay(), intent);
    }

    /** The intent whose door did not open, for a door that opens late after all. */
    Optional<Intent> late(UUID bay) {
        return Optional.ofNullable(jammed.remove(bay));
    }
}
