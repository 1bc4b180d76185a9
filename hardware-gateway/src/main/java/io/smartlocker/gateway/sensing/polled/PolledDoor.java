package io.smartlocker.gateway.sensing.polled;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.util.function.Consumer;

/**
 * A door contact that is looked at in intervals. A change counts when two looks in a row say so, which swallows bounces.
 * The first look is told too: what the door did before it, nobody saw. After a time in which it could not be read, a change is
 * told only if the door is not as it last was.
 */
public final class PolledDoor implements DoorSensor {
    private volatile Door door = Door.UNKNOWN;
    private volatile Consumer<Door> listener = moved -> {};
    /** What the last look saw, and what was last told. Touched by the looking thread alone. */
    private Door seen = Door.UNKNOWN;

    private Door told = Door.UNKNOWN;

    @Override
    public Door read() {
        return door;
    }

    @Override
    public void onChange(Consumer<Door> listener) {
        this.listener = listener;
    }

    /** A look at the contact. Calls come from one thread. */
    public void see(boolean open) {
        Door now = open ? Door.OPEN : Door.CLOSED;
        boolean steady = now == seen || door == Door.UNKNOWN;
        seen = now;
        if (steady && now != door) {
            door = now;
            tell(now);
        }
    }

    /** The contact could not be looked at. */
    public void lose() {
        if (door != Door.UNKNOWN) {
            door = Door.UNKNOWN;
            listener.accept(Door.UNKNOWN);
        }
    }

    private void tell(Door now) {
        if (now != told) {
            told = now;
            listener.accept(now);
        }
    }
}
