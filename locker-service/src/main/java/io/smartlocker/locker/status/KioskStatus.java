package io.smartlocker.locker.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.KioskState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The kiosk that serves a locker.
 *
 * @param link whether anything is heard of it
 * @param cutOffSince when that was noticed, absent unless it is cut off
 * @param leaseUntil until when it may hand out devices by what it was last sent, absent before its first lease
 */
@RegisterForReflection
record KioskStatus(
        UUID id,
        String name,
        KioskState.Status status,
        Link link,
        @Nullable Instant cutOffSince,
        @Nullable Instant leaseUntil) {

    enum Link {
        UP,
        /** Nothing was heard of it for longer than is allowed. */
        CUT_OFF,
        /** It is not in use. */
        NONE
    }
}
