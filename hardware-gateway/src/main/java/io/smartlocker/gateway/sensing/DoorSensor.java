package io.smartlocker.gateway.sensing;

import io.smartlocker.contracts.state.Door;
import java.util.function.Consumer;

/** The contact that tells whether a bay's door is open. */
public interface DoorSensor {
    /** What the contact says now; {@code UNKNOWN} when it cannot be read. Never throws, never {@code UNLOCKING}. */
    Door read();

    /**
     * Tells every change after debouncing, in order, from the sensor's own thread. There is one listener; setting it
     * again replaces the former. The listener returns quickly.
     */
    void onChange(Consumer<Door> listener);
}
