package io.smartlocker.device.bay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;

/** What a person may change about a bay. */
@RegisterForReflection
record BayEdit(@NotNull Boolean outOfService) {
    static BayEdit of(Bay bay) {
        return new BayEdit(bay.outOfService);
    }
}
