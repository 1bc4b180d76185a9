package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.known.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For whom devices are kept: told to whoever was told of the device. Written after the devices. */
@ApplicationScoped
class ReservationEntries implements EntryComposer {
    private final Known known;
    private final SentEntries sentEntries;

    ReservationEntries(Known known, SentEntries sentEntries) {
        this.known = known;
        this.sentEntries = sentEntries;
    }

    @Override
    public Part part() {
        return Part.RESERVATION;
    }

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        Set<UUID> kiosks = scope.kiosks().stream().map(Served::kiosk).collect(Collectors.toSet());
        return known.byId(ReservationState.class, scope.organization(), scope.subjects())
                .flatMap(reservations -> sentEntries
                        .find(
                                kiosks,
                                reservations.values().stream()
                                        .map(reservation -> Part.DEVICE.key(reservation.device()))
                                        .collect(Collectors.toSet()))
                        .map(sent -> reservations.values().stream()
                                .flatMap(reservation -> sent.keySet().stream()
                                        .filter(place -> place.key().equals(Part.DEVICE.key(reservation.device())))
                                        .map(place -> draft(place.kiosk(), reservation)))
                                .toList()));
    }

    private static Draft draft(UUID kiosk, ReservationState reservation) {
        return Draft.of(
                kiosk,
                revision -> new DirectoryEntry.Reservation(
                        reservation.id(),
                        revision,
                        reservation.user(),
                        reservation.device(),
                        reservation.from(),
                        reservation.until()));
    }
}
