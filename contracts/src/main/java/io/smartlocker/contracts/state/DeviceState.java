package io.smartlocker.contracts.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device. It has at most one bay and at most one holder, never both.
 *
 * @param type the device type's id
 * @param rfid normalised tag identifier of the device itself
 * @param bay where it is stored
 * @param holder the user who holds it
 * @param quarantined a critical fault is open; it is not handed out
 */
public record DeviceState(
        UUID id,
        UUID organization,
        long version,
        String assetTag,
        @Nullable String serialNumber,
        @Nullable String rfid,
        UUID type,
        String name,
        DeviceStatus state,
        @Nullable UUID bay,
        @Nullable UUID holder,
        boolean quarantined)
        implements State {}
