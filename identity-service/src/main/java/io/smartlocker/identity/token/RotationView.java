package io.smartlocker.identity.token;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * Which key takes over, and when.
 *
 * @param key its {@code kid}
 * @param signsFrom now, or when it has been published for long enough
 */
@RegisterForReflection
record RotationView(String key, Instant signsFrom) {
    static RotationView of(SigningKey next) {
        return new RotationView(next.id, next.signsFrom);
    }
}
