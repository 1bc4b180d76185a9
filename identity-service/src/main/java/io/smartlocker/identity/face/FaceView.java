package io.smartlocker.identity.face;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.sealing.SealingKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A person's face.
 *
 * @param photo base64
 * @param consentVersion the text under which it was kept
 */
@RegisterForReflection
record FaceView(@Nullable String photo, @Nullable String feature, String consentVersion, Instant storedAt) {
    static FaceView of(Face face, FaceConsent consent, SealingKey key) {
        return new FaceView(
                face.photo(key).map(Base64.getEncoder()::encodeToString).orElse(null),
                face.feature(key)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(null),
                consent.version,
                face.storedAt);
    }

    /** Without the face. */
    @Override
    public String toString() {
        return "FaceView[" + consentVersion + ", " + storedAt + "]";
    }
}
