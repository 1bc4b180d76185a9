package io.smartlocker.identity.face;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a person agreed.
 *
 * @param version of the text; today's of the organisation
 */
@RegisterForReflection
@Schema(name = "FaceConsentRequest")
record ConsentRequest(
        @NotBlank @Size(max = 50) @Schema(examples = "\"2026-01\"")
        String version) {}
