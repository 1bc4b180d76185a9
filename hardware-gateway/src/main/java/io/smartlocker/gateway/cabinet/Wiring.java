package io.smartlocker.gateway.cabinet;

import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.sensing.ContentSensor;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.util.Optional;

/**
 * The hardware of all lockers at this kiosk. When it is open, every output is off: implementations drive the level in the
 * request for the line, or tell the board, before anything else. What could not be reached is unusable until it was.
 */
public interface Wiring extends AutoCloseable {
    /** @throws IllegalArgumentException if no lock is wired for that bay */
    LockActuator lock(BayAddress bay);

    /** The bay's charging outlet, absent where none is wired. */
    Optional<ChargeSwitch> outlet(BayAddress bay);

    /** The bay's door contact, absent where none is wired. */
    Optional<DoorSensor> door(BayAddress bay);

    /** What tells the bay's content, absent where nothing does. */
    default Optional<ContentSensor> content(BayAddress bay) {
        return Optional.empty();
    }

    /** Why the bay cannot be used just now, in words for who looks after the cabinet; absent while it can. */
    default Optional<String> trouble(BayAddress bay) {
        return Optional.empty();
    }

    /** Drives every output off and lets go of the hardware. */
    @Override
    void close();
}
