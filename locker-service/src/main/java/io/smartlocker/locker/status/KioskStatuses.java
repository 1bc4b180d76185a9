package io.smartlocker.locker.status;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.directory.Directories;
import io.smartlocker.locker.status.KioskStatus.Link;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the kiosk of a locker is. All methods work in the session under way. */
@ApplicationScoped
class KioskStatuses {
    private final Projections projections;
    private final Directories directories;
    private final LockerConfig.Lease config;

    KioskStatuses(Projections projections, Directories directories, LockerConfig config) {
        this.projections = projections;
        this.directories = directories;
        this.config = config.lease();
    }

    /** @param alarms of the locker and its kiosk */
    Uni<Optional<KioskStatus>> of(Locker locker, List<AlarmState> alarms) {
        UUID kiosk = locker.kiosk();
        return kiosk == null
                ? Uni.createFrom().item(Optional.empty())
                : projections.find(KioskState.class, kiosk).flatMap(known -> known.map(
                                state -> leaseUntil(state).map(until -> Optional.of(status(state, alarms, until))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static KioskStatus status(KioskState kiosk, List<AlarmState> alarms, Optional<Instant> leaseUntil) {
        @Nullable
        Instant cutOff = alarms.stream()
                .filter(alarm -> alarm.kind() == AlarmState.Kind.CUT_OFF)
                .map(AlarmState::raisedAt)
                .findFirst()
                .orElse(null);
        return new KioskStatus(
                kiosk.id(), kiosk.name(), kiosk.status(), link(kiosk, cutOff), cutOff, leaseUntil.orElse(null));
    }

    private static Link link(KioskState kiosk, @Nullable Instant cutOff) {
        return switch (kiosk.status()) {
            case ACTIVE -> cutOff == null ? Link.UP : Link.CUT_OFF;
            case INVITED, PRESENTED, REVOKED -> Link.NONE;
        };
    }

    /** A lease holds for the organisation's time from when it was signed, which was one renewal before the next is due. */
    private Uni<Optional<Instant>> leaseUntil(KioskState kiosk) {
        return directories.leaseDue(kiosk.id()).flatMap(due -> projections
                .find(OrganizationState.class, kiosk.organization())
                .map(known -> known.map(OrganizationState::leaseDuration).orElse(config.duration()))
                .map(duration -> due.map(next -> next.minus(config.renewal()).plus(duration))));
    }
}
