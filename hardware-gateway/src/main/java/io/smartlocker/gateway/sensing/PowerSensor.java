package io.smartlocker.gateway.sensing;

import java.util.Optional;

/** What tells whether the kiosk runs on mains power. */
@FunctionalInterface
public interface PowerSensor {
    /** Whether it does; empty where nothing tells. Never throws. */
    Optional<Boolean> mains();
}
