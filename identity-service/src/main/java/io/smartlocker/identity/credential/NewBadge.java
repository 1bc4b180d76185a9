package io.smartlocker.identity.credential;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A badge to be given to a person.
 *
 * @param uid as the reader gives it, 4–64 letters and digits; separators do not matter
 * @param label for people to tell it from others
 */
@RegisterForReflection
public record NewBadge(
        @NotBlank @Size(max = 200) @Schema(examples = "\"04A1B2C3D4\"", writeOnly = true)
        String uid,

        @Nullable @Size(max = 100) @Schema(examples = "\"blue\"")
        String label) {
    /** Without the UID, which is a credential. */
    @Override
    public String toString() {
        return "NewBadge[" + label + "]";
    }
}
