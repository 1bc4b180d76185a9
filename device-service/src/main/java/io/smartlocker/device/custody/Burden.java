package io.smartlocker.device.custody;

import org.jspecify.annotations.Nullable;

/**
 * How much somebody holds. A kiosk decides whether a person may take more; here it is only shown.
 *
 * @param held devices
 * @param allowance how many the person may hold at once; absent when the person is not known
 */
record Burden(long held, @Nullable Integer allowance) {
    boolean isTooMuch() {
        return allowance != null && held > allowance;
    }
}
