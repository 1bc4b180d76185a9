package io.smartlocker.locker.alarm;

import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.contracts.state.Door;
import java.util.Optional;

/** Whether a person may close an alarm: only where no sensor can, so that no alarm is closed while its cause lasts. */
final class HandClosing {
    private HandClosing() {}

    /**
     * Why not; empty when a person may.
     *
     * @param door of the bay, {@code UNKNOWN} where nothing tells or the bay is not known
     * @param heard whether the kiosk is heard
     */
    static Optional<String> whyNot(Kind kind, Door door, boolean heard) {
        return switch (kind) {
            case JAMMED, LEFT_OPEN, FORCED_OPEN ->
                heard && door != Door.UNKNOWN
                        ? Optional.of("The door has a sensor: it ends when the door is seen to open or close.")
                        : Optional.empty();
            case POWER, STORAGE ->
                heard ? Optional.of("The kiosk tells it: it ends when it is over there.") : Optional.empty();
            case CUT_OFF -> Optional.of("It ends when the kiosk is heard; revoke a kiosk that is gone.");
            case LEASE_ENDING -> Optional.of("It ends with the next lease; revoke a kiosk that is gone.");
        };
    }
}
