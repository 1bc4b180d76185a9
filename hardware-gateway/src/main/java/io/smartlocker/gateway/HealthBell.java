package io.smartlocker.gateway;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Asks for the kiosk's health to be told out of turn. What was asked while the kiosk is cut off waits. */
@Singleton
public final class HealthBell {
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile Runnable listener = () -> {};

    /** @param told run once the broker has what was asked for */
    public record Asked(UUID command, Runnable told) {}

    /** A command asks. */
    public void ask(Asked request) {
        asked.add(request);
        listener.run();
    }

    /** The longest waiting, which stays until it is {@link #answered}. */
    public Optional<Asked> next() {
        return Optional.ofNullable(asked.peek());
    }

    public void answered(Asked request) {
        asked.remove(request);
        request.told().run();
    }

    /** Calls back whenever something is asked; there is one listener, which returns at once. */
    public void onAsk(Runnable wakes) {
        listener = wakes;
    }
}
