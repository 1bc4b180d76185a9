package io.smartlocker.gateway.sensing;

import java.util.OptionalInt;

/** Measures how warm a bay is. */
@FunctionalInterface
public interface TemperatureSensor {
    /** Thousandths of a degree Celsius; empty when it cannot be measured. Never throws. */
    OptionalInt millidegrees();
}
