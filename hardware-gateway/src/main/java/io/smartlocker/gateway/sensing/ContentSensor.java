package io.smartlocker.gateway.sensing;

/** Tells what lies in a bay, where something can: an antenna that reads the device's tag, or the simulated twin. */
public interface ContentSensor {
    /** What lies there now. Never throws. */
    Content read();

    /** What a bay holds. */
    sealed interface Content {
        record Unknown() implements Content {}

        record Empty() implements Content {}

        /** @param tag asset tag or RFID of the device */
        record Holds(String tag) implements Content {}
    }
}
