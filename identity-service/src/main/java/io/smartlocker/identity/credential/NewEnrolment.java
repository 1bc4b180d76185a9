package io.smartlocker.identity.credential;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person is to get the next unknown badge that is tapped at a kiosk.
 *
 * @param label for people to tell the badge from others
 */
@RegisterForReflection
record NewEnrolment(
        @NotNull UUID kiosk,

        @Nullable @Size(max = 100) @Schema(examples = "\"blue\"")
        String label) {}
