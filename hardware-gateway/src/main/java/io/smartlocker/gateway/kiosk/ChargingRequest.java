package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.Nullable;

/**
 * @param bay id of the bay whose outlet is to be switched
 * @param on whether it is to be on
 */
record ChargingRequest(
        @Nullable String session,
        @Nullable String bay,
        @Nullable Boolean on) {}
