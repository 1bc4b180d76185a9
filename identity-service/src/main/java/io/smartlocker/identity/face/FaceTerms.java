package io.smartlocker.identity.face;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's terms about faces.
 *
 * @param consentVersion the text that people have to have agreed to; needed where faces are kept
 * @param clientsHoldConsent whether clients that send a face along with a new person have that person's agreement to this
 *     text; else such faces are not kept
 */
@RegisterForReflection
@Schema(name = "FaceSetting")
record FaceTerms(
        @NotNull Boolean enabled,

        @Nullable @Size(min = 1, max = 50) @Schema(examples = "\"2026-01\"")
        String consentVersion,

        @NotNull Boolean clientsHoldConsent) {

    @AssertTrue(message = "Faces need a consentVersion.")
    @Schema(hidden = true)
    @JsonIgnore
    boolean isOnWithAText() {
        return !enabled || consentVersion != null;
    }

    static FaceTerms of(FaceSetting setting) {
        return new FaceTerms(setting.enabled, setting.consentVersion, setting.clientsHoldConsent);
    }
}
