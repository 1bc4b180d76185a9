package io.smartlocker.device.conflict;

import java.util.List;

/** In what way a fact contradicts what was known. */
public enum ConflictKind {
    /** The device was taken while somebody held it. */
    TAKEN_WHILE_HELD,
    /** The device was taken from, or returned to, another bay than the one it was in. */
    DEVICE_IN_OTHER_BAY,
    /** The bay held, or was to hold, another device. */
    BAY_HELD_OTHER_DEVICE,
    /** A device that is lost, retired or out of service changed hands. */
    DEVICE_NOT_IN_USE,
    /** The kiosk told of a device that is not known. */
    UNKNOWN_DEVICE,
    /** The kiosk told of a bay that is not known. */
    UNKNOWN_BAY;

    /** Those which a fact that arrives late, about what happened in between, can explain. */
    static final List<ConflictKind> EXPLAINABLE = List.of(TAKEN_WHILE_HELD, DEVICE_IN_OTHER_BAY);
}
