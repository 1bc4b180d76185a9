package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.KioskState.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kiosk as the API shows it.
 *
 * @param ready active, and its topics exist
 * @param pendingFingerprint of the key that an active kiosk presented with a new code, to be confirmed
 * @param leaseUntil the end of the lease that was last signed for it
 */
@RegisterForReflection
public record KioskView(
        UUID id,
        String name,
        UUID location,
        List<UUID> lockers,
        Status status,
        boolean ready,
        @Nullable String fingerprint,
        @Nullable String pendingFingerprint,
        @Nullable Instant enrolmentExpiresAt,
        KioskLink link,
        @Nullable Instant leaseUntil,
        long version) {
    static KioskView of(Kiosk kiosk, KioskLink link, @Nullable Instant leaseUntil) {
        return new KioskView(
                kiosk.id(),
                kiosk.name(),
                kiosk.location(),
                kiosk.lockers().stream().sorted().toList(),
                kiosk.status(),
                kiosk.isReady(),
                kiosk.life().fingerprint(),
                kiosk.life().pendingFingerprint(),
                kiosk.life().enrolmentExpiresAt(),
                link,
                leaseUntil,
                kiosk.version());
    }
}
