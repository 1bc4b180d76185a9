package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** @param enrolmentCode shown this once */
@RegisterForReflection
record InvitationView(UUID id, String enrolmentCode, Instant enrolmentExpiresAt) {}
