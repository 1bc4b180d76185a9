package io.smartlocker.identity.credential;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A kiosk waits for a badge.
 *
 * @param expiresAt a tap after this enrols nothing
 */
@RegisterForReflection
record EnrolmentView(UUID user, UUID kiosk, Instant expiresAt) {}
