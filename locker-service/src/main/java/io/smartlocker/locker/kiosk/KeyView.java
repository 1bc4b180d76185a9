package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** The key that a kiosk goes on with. */
@RegisterForReflection
record KeyView(UUID kiosk, String fingerprint) {}
