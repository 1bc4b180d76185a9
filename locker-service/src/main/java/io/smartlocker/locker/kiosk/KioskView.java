package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.KioskState.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param ready active, and its topics exist */
@RegisterForReflection
record KioskView(
        UUID id,
        String name,
        UUID location,
        List<UUID> lockers,
        Status status,
        boolean ready,
        @Nullable String fingerprint,
        @Nullable Instant enrolmentExpiresAt,
        long version) {
    static KioskView of(Kiosk kiosk) {
        return new KioskView(
                kiosk.id(),
                kiosk.name(),
                kiosk.location(),
                kiosk.lockers().stream().sorted().toList(),
                kiosk.status(),
                kiosk.isReady(),
                kiosk.fingerprint(),
                kiosk.enrolmentExpiresAt(),
                kiosk.version());
    }
}
