package io.smartlocker.identity.credential;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another PIN of one's own.
 *
 * @param current the one that is good now; needed by those who have one
 * @param pin as many digits as the organisation says
 */
@RegisterForReflection
record OwnPin(
        @Nullable @Size(max = 12) @Schema(writeOnly = true) String current,

        @NotNull
        @Pattern(regexp = "[0-9]{4,12}", message = "must be digits only")
        @Schema(examples = "\"246810\"", writeOnly = true)
        String pin) {
    /** Without the PINs. */
    @Override
    public String toString() {
        return "OwnPin[…]";
    }
}
