package io.smartlocker.gateway.sensing;

import java.util.Optional;

/** Measures what a bay's outlet gives. */
@FunctionalInterface
public interface CurrentSensor {
    /** What flows now; empty when it cannot be measured. Never throws. */
    Optional<Power> read();

    /**
     * @param milliamps negative when it flows the other way, as it does through a shunt that is connected the wrong way round
     * @param millivolts at the outlet
     */
    record Power(int milliamps, int millivolts) {
        private static final int MILLI = 1_000;

        public long milliwatts() {
            return (long) milliamps * millivolts / MILLI;
        }

        /** The same without its direction. */
        public Power amount() {
            return new Power(Math.abs(milliamps), Math.abs(millivolts));
        }
    }
}
