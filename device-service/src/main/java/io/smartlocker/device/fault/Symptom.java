package io.smartlocker.device.fault;

import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.device.type.DeviceType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong.
 *
 * @param code of the choice of the device's type, absent when it was told in words
 * @param critical the device is not handed out with it
 */
record Symptom(@Nullable String code, String text, boolean critical) {
    private static final int LONGEST = 500;

    static Symptom of(FaultChoice choice) {
        return new Symptom(choice.code(), choice.text(), choice.critical());
    }

    /** What a kiosk told: the code of a choice, or words. Words by themselves do not keep a device from being used. */
    static Symptom told(String text, Optional<DeviceType> type) {
        return type.flatMap(known -> known.fault(text)).map(Symptom::of).orElseGet(() -> {
            String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            return new Symptom(null, words, false);
        });
    }
}
