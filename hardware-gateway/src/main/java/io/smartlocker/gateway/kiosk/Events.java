package io.smartlocker.gateway.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smartlocker.contracts.UuidV7;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the page is told, numbered within this start of the gateway, and who listens. The last ones are kept so that a page
 * whose connection broke goes on where it was; one that comes later begins with a snapshot. Listeners return at once.
 */
@Singleton
final class Events {
    /** A kiosk has one page. */
    static final int MOST_LISTENERS = 8;

    private static final int KEPT = 256;

    private final ObjectMapper json;
    private final String start = UuidV7.next().toString();
    private final Deque<Event> kept = new ArrayDeque<>();
    private final List<Consumer<Event>> listeners = new ArrayList<>();
    private long number;

    Events(ObjectMapper json) {
        this.json = json;
    }

    /** @param id by which a page says how far it came; absent for what is told once and kept nowhere */
    record Event(@Nullable String id, String name, String data) {
        /** What it says may be a badge, and is not printed. */
        @Override
        public String toString() {
            return "Event[" + id + " " + name + "]";
        }
    }

    /** Tells everybody who listens, and who comes back within a while. */
    synchronized void publish(String name, Object what) {
        number++;
        Event event = new Event(id(), name, text(what));
        kept.addLast(event);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
        tell(event);
    }

    /** Tells everybody who listens right now. */
    synchronized void pass(String name, Object what) {
        tell(new Event(null, name, text(what)));
    }

    /**
     * Begins to tell a listener: what it missed where that is kept, else the snapshot first.
     *
     * @param last id of what it heard last, absent when it is new
     * @throws KioskProblem 503 when too many listen already
     */
    synchronized void listen(@Nullable String last, Object snapshot, Consumer<Event> listener) {
        if (listeners.size() >= MOST_LISTENERS) {
            throw KioskProblem.of(503, "too-many-listeners", "Too many pages listen to this kiosk already.");
        }
        List<Event> missed = missedSince(last);
        if (missed == null) {
            listener.accept(new Event(id(), "snapshot", text(snapshot)));
        } else {
            listener.accept(new Event(last, "resumed", text(Map.of("missed", missed.size()))));
            missed.forEach(listener);
        }
        listeners.add(listener);
    }

    synchronized void leave(Consumer<Event> listener) {
        listeners.remove(listener);
    }

    synchronized boolean heard() {
        return !listeners.isEmpty();
    }

    /** What was told since; absent when that is not known any more. */
    private @Nullable List<Event> missedSince(@Nullable String last) {
        if (last == null) {
            return null;
        }
        if (last.equals(id())) {
            return List.of();
        }
        List<Event> missed = new ArrayList<>();
        for (Event event : kept) {
            if (last.equals(event.id())) {
                missed.clear();
                missed.add(event);
            } else if (!missed.isEmpty()) {
                missed.add(event);
            }
        }
        return missed.isEmpty() ? null : missed.subList(1, missed.size());
    }

    private String id() {
        return start + "/" + number;
    }

    private void tell(Event event) {
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }

    private String text(Object what) {
        try {
            return json.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be told: " + what.getClass(), e);
        }
    }
}
