package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.Nullable;

/** @param bay id of the bay to be opened */
record BayRequest(@Nullable String session, @Nullable String bay) {}
