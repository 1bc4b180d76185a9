package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.Nullable;

/** Opens every bay. */
record EmergencyRequest(@Nullable String session) {}
