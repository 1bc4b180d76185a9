package io.smartlocker.gateway.sensing.simulated;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.util.function.Consumer;

/** A door in memory that somebody moves. */
public final class SimulatedDoor implements DoorSensor {
    private Door door;
    private Consumer<Door> listener = ignored -> {};

    public SimulatedDoor(Door door) {
        this.door = door;
    }

    @Override
    public synchronized Door read() {
        return door;
    }

    @Override
    public synchronized void onChange(Consumer<Door> newListener) {
        listener = newListener;
    }

    /** Moves the door; tells it when that changed something. */
    public synchronized void move(Door to) {
        if (door != to) {
            door = to;
            listener.accept(to);
        }
    }
}
