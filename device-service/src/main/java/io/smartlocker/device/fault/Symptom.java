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
        return type.flatMap(known -> known.fault(text))
                .map(Symptom::of)
                .orElseGet(() -> new Symptom(null, cut(text), false));
    }

    /**
     * What a kiosk told: the code of a choice, with more in words or not, or words alone.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Symptom told(@Nullable String code, @Nullable String text, Optional<DeviceType> type) {
        if (code == null) {
            return told(
                    Optional.ofNullable(text).orElseThrow(() -> new IllegalArgumentException("Nothing is wrong")),
                    type);
        }
        Symptom chosen = told(code, type);
        return text == null ? chosen : new Symptom(chosen.code, cut(chosen.text + ": " + text), chosen.critical);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
