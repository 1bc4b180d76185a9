package io.smartlocker.gateway.opening;

import io.smartlocker.gateway.journal.Intent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The intents that are under way, at most one per bay, and the bays that did not open. */
@Singleton
public final class Running {
    private final Map<UUID, Intent> byBay = new ConcurrentHashMap<>();
    private final Map<UUID, Jam> jams = new ConcurrentHashMap<>();
    private final List<Consumer<Intent>> listeners = new CopyOnWriteArrayList<>();

    /** Calls back whenever an intent begins or comes to another state; the listener returns at once. */
    public void onChange(Consumer<Intent> listener) {
        listeners.add(listener);
    }

    /** Whether a bay's door is about to be opened, or open. */
    public boolean inUse(UUID bay) {
        return byBay.containsKey(bay);
    }

    /** Whether the bay did not open when it was last fired, and was not seen open since. */
    public boolean jammed(UUID bay) {
        return jams.containsKey(bay);
    }

    /** Whether it is this intent for which the bay did not open. */
    public boolean gaveUp(Intent intent) {
        Jam jam = jams.get(intent.bay());
        return jam != null && jam.intent().id().equals(intent.id());
    }

    /** Whether the bay did not open for this intent, and its person may still be served from another bay. */
    public boolean mayGoOn(Intent intent, Duration grace) {
        Jam jam = jams.get(intent.bay());
        return gaveUp(intent) && jam != null && jam.mayGoOn(grace);
    }

    boolean begin(Intent intent) {
        if (byBay.putIfAbsent(intent.bay(), intent) != null) {
            return false;
        }
        jams.replaceAll((bay, jam) -> jam.followedBy(intent));
        tell(intent);
        return true;
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
        }
        switch (intent.state()) {
            case OPENED, DONE -> jams.remove(intent.bay());
            case JAMMED -> jams.put(intent.bay(), new Jam(intent, System.nanoTime(), false));
            case INTENDED, FIRED, CANCELLED, UNKNOWN -> {}
        }
        tell(intent);
    }

    /** A bay that had jammed before the gateway was restarted; nobody waits at it any more. */
    void recall(Intent jammed) {
        jams.put(jammed.bay(), new Jam(jammed, System.nanoTime(), true));
    }

    void abandon(Intent intent) {
        byBay.remove(intent.bay(), intent);
    }

    /**
     * A door was seen open that had jammed: it may be used again. Answers the intent that goes on by that, if its person can
     * still be the one who opened it.
     */
    Optional<Intent> late(UUID bay, Duration grace) {
        return Optional.ofNullable(jams.remove(bay))
                .filter(jam -> jam.mayGoOn(grace))
                .map(Jam::intent);
    }

    private void tell(Intent intent) {
        listeners.forEach(listener -> listener.accept(intent));
    }

    /**
     * @param nanos {@link System#nanoTime} when the bay was given up
     * @param left whether the person went on to another bay
     */
    private record Jam(Intent intent, long nanos, boolean left) {
        Jam followedBy(Intent next) {
            boolean same = intent.person() != null && intent.person().equals(next.person());
            return same ? new Jam(intent, nanos, true) : this;
        }

        /** Whoever opens the door later is somebody else, and must not be told to hold what was meant for this person. */
        boolean mayGoOn(Duration grace) {
            return intent.device() == null || !left && System.nanoTime() - nanos < grace.toNanos();
        }
    }
}
