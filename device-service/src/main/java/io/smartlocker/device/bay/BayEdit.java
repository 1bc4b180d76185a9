package io.smartlocker.device.bay;

import jakarta.validation.constraints.NotNull;

/** What a person may change about a bay. */
record BayEdit(@NotNull Boolean outOfService) {
    static BayEdit of(Bay bay) {
        return new BayEdit(bay.outOfService);
    }
}
