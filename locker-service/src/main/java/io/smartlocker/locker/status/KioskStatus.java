package io.smartlocker.locker.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.locker.kiosk.KioskLink;
import io.smartlocker.locker.kiosk.KioskView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The kiosk that serves a locker.
 *
 * @param link whether anything is heard of it
 * @param heardAt when it was last heard, absent when it never was
 * @param cutOffSince when it was last heard before it fell silent, absent unless it is cut off
 * @param leaseUntil until when it may hand out devices by the lease that was last signed for it, absent before the first
 */
@RegisterForReflection
record KioskStatus(
        UUID id,
        String name,
        KioskState.Status status,
        Link link,
        @Nullable Instant heardAt,
        @Nullable Instant cutOffSince,
        @Nullable Instant leaseUntil) {

    enum Link {
        UP,
        /** Nothing was heard of it for longer than is usual. */
        CUT_OFF,
        /** It is not in use, or was never heard. */
        NONE
    }

    static KioskStatus of(KioskView kiosk) {
        Link link = link(kiosk);
        return new KioskStatus(
                kiosk.id(),
                kiosk.name(),
                kiosk.status(),
                link,
                kiosk.link().heardAt(),
                link == Link.CUT_OFF ? kiosk.link().cutOffSince() : null,
                kiosk.leaseUntil());
    }

    private static Link link(KioskView kiosk) {
        return switch (kiosk.status()) {
            case ACTIVE -> link(kiosk.link().state());
            case INVITED, PRESENTED, REVOKED -> Link.NONE;
        };
    }

    private static Link link(KioskLink.State state) {
        return switch (state) {
            case CONNECTED -> Link.UP;
            case CUT_OFF -> Link.CUT_OFF;
            case NEVER_HEARD -> Link.NONE;
        };
    }
}
