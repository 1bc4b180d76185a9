package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.reservation.ReservationPlan.Candidate;
import io.smartlocker.scheduling.supply.Outlook;
import io.smartlocker.scheduling.supply.Readiness;
import io.smartlocker.scheduling.supply.SiteDevice;
import io.smartlocker.scheduling.supply.SiteDevice.Stored;
import io.smartlocker.scheduling.supply.Supply;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The devices that stand at a location and are reserved for nobody at some time. Works in the session under way. */
@ApplicationScoped
class FreeDevices {
    private final Supply supply;
    private final Reservations reservations;

    FreeDevices(Supply supply, Reservations reservations) {
        this.supply = supply;
        this.reservations = reservations;
    }

    Uni<List<Candidate>> at(UUID location, UUID organization, Instant from, Instant until) {
        return reservations.kept(organization, from, until).flatMap(kept -> supply.at(location, organization)
                .map(devices -> devices.stream()
                        .filter(device -> device.where() instanceof Stored && !kept.contains(device.id()))
                        .flatMap(device -> candidate(device, from))
                        .toList()));
    }

    /** Nothing, if it is not counted on to be ready some time. */
    private static Stream<Candidate> candidate(SiteDevice device, Instant now) {
        Outlook outlook = Readiness.of(device, now);
        Instant readyAt = outlook.readyAt();
        return readyAt == null
                ? Stream.of()
                : Stream.of(new Candidate(device.id(), device.type(), device.locker(), readyAt));
    }
}
