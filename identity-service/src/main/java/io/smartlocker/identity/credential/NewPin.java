package io.smartlocker.identity.credential;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A PIN to be set.
 *
 * @param pin as many digits as the organisation says
 */
@RegisterForReflection
record NewPin(
        @NotNull
        @Pattern(regexp = "[0-9]{4,12}", message = "must be digits only")
        @Schema(examples = "\"246810\"", writeOnly = true)
        String pin) {
    /** Without the PIN. */
    @Override
    public String toString() {
        return "NewPin[…]";
    }
}
