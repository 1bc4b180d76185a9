package io.smartlocker.identity.face;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person agreed to.
 *
 * @param recordedBy who wrote it down
 */
@RegisterForReflection
@Schema(name = "FaceConsent")
record ConsentView(String version, Instant givenAt, UUID recordedBy) {
    static ConsentView of(FaceConsent consent) {
        return new ConsentView(consent.version, consent.givenAt, consent.recordedBy);
    }
}
