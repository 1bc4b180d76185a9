package io.smartlocker.gateway.sensing.gpio;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalState;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A door contact on a GPIO line, active while the door is open. */
public final class GpioDoor implements DoorSensor {
    /** How long a contact must be still; a closing door's contact bounces for a few milliseconds. */
    public static final Duration DEBOUNCE = Duration.ofMillis(10);

    private final DigitalInput input;
    private volatile Consumer<Door> listener = door -> {};
    /** Touched by the thread that tells edges alone. */
    private @Nullable Door told;

    public GpioDoor(DigitalInput input) {
        this.input = input;
        input.addListener(event -> tell(of(event.state())));
    }

    @Override
    public Door read() {
        try {
            return of(input.state());
        } catch (Pi4JException e) {
            return Door.UNKNOWN;
        }
    }

    @Override
    public void onChange(Consumer<Door> listener) {
        this.listener = listener;
    }

    /** When the kernel's queue overflows it drops the oldest edges; then two that follow each other can be alike. */
    private void tell(Door door) {
        if (door != told) {
            told = door;
            listener.accept(door);
        }
    }

    private static Door of(DigitalState state) {
        return switch (state) {
            case HIGH -> Door.OPEN;
            case LOW -> Door.CLOSED;
            case UNKNOWN -> Door.UNKNOWN;
        };
    }
}
