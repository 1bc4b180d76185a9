package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.Nullable;

/**
 * @param device id, asset tag or RFID of what is brought; the only one held when absent
 * @param fault what is wrong with it
 */
record ReturnRequest(
        @Nullable String session,
        @Nullable String device,
        @Nullable String fault) {}
