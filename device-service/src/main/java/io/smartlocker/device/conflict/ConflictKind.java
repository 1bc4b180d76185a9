package io.smartlocker.device.conflict;

import static io.smartlocker.device.conflict.ConflictChoice.BACK_IN_SERVICE;
import static io.smartlocker.device.conflict.ConflictChoice.CAME_BACK_BEFORE;
import static io.smartlocker.device.conflict.ConflictChoice.DEVICE_ELSEWHERE;
import static io.smartlocker.device.conflict.ConflictChoice.DEVICE_LOST;
import static io.smartlocker.device.conflict.ConflictChoice.DISMISS;
import static io.smartlocker.device.conflict.ConflictChoice.FORMER_HOLDER_HAS_IT;
import static io.smartlocker.device.conflict.ConflictChoice.FREE_BAY;
import static io.smartlocker.device.conflict.ConflictChoice.KEEP_FACT;
import static io.smartlocker.device.conflict.ConflictChoice.WAS_DEVICE;

import java.util.List;

/** In what way a fact contradicts what was known. */
public enum ConflictKind {
    /** The device was taken while somebody held it. */
    TAKEN_WHILE_HELD(KEEP_FACT, CAME_BACK_BEFORE, FORMER_HOLDER_HAS_IT, DISMISS),
    /** The device was taken from, or returned to, another bay than the one it was in. */
    DEVICE_IN_OTHER_BAY(KEEP_FACT, DEVICE_ELSEWHERE, DEVICE_LOST, DISMISS),
    /** The bay held, or was to hold, another device. */
    BAY_HELD_OTHER_DEVICE(KEEP_FACT, DEVICE_ELSEWHERE, DEVICE_LOST, DISMISS),
    /** The bay is another person's. */
    BAY_OF_OTHER_USER(KEEP_FACT, FREE_BAY, DISMISS),
    /** A device that is lost, retired or out of service changed hands. */
    DEVICE_NOT_IN_USE(KEEP_FACT, BACK_IN_SERVICE, DISMISS),
    /** What a person recorded continues a custody that had ended by then. */
    CUSTODY_HAD_ENDED(KEEP_FACT, DEVICE_ELSEWHERE, DEVICE_LOST, DISMISS),
    /** What happened was told only after a person had placed the device otherwise. */
    PLACEMENT_OVERRULED(KEEP_FACT, DEVICE_ELSEWHERE, DEVICE_LOST, DISMISS),
    /** The kiosk told of a device that is not known. */
    UNKNOWN_DEVICE(WAS_DEVICE, DISMISS),
    /** The kiosk told of a bay that is not known. */
    UNKNOWN_BAY(KEEP_FACT, DEVICE_ELSEWHERE, DEVICE_LOST, DISMISS);

    private final List<ConflictChoice> choices;

    ConflictKind(ConflictChoice... choices) {
        this.choices = List.of(choices);
    }

    /** The ways in which a person can resolve it. */
    public List<ConflictChoice> choices() {
        return choices;
    }
}
