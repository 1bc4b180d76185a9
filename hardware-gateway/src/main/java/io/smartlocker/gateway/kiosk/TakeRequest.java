package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.Nullable;

/** @param deviceType id of the wanted type; any when absent */
record TakeRequest(@Nullable String session, @Nullable String deviceType) {}
