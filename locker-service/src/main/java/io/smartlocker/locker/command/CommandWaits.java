package io.smartlocker.locker.command;

import io.quarkus.runtime.StartupEvent;
import io.smartlocker.platform.outbox.RelayBell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Wakes calls that wait for a command's end. The end is written in a transaction that is not committed when it is noted
 * here; whoever waits is woken by every commit from then on, and looks for itself.
 */
@ApplicationScoped
class CommandWaits {
    private final Map<UUID, Set<Runnable>> waiting = new ConcurrentHashMap<>();
    private final Set<UUID> moved = ConcurrentHashMap.newKeySet();
    private final RelayBell bell;

    CommandWaits(RelayBell bell) {
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        bell.alsoWake(this::wake);
    }

    void add(UUID command, Runnable waiter) {
        waiting.computeIfAbsent(command, id -> new CopyOnWriteArraySet<>()).add(waiter);
    }

    void remove(UUID command, Runnable waiter) {
        waiting.computeIfPresent(command, (id, waiters) -> {
            waiters.remove(waiter);
            return waiters.isEmpty() ? null : waiters;
        });
        if (!waiting.containsKey(command)) {
            moved.remove(command);
        }
    }

    /** A command's end is being written. */
    void moved(UUID command) {
        if (waiting.containsKey(command)) {
            moved.add(command);
        }
    }

    private void wake() {
        for (UUID command : moved) {
            waiting.getOrDefault(command, Set.of()).forEach(Runnable::run);
        }
    }
}
