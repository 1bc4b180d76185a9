package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.testing.Eventually;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which kiosks hear of rosters and reservations. */
@QuarkusTest
class PlanReachTest extends DirectoryReachScene {
    @Test
    void a_roster_reaches_the_kiosks_of_its_location() {
        UUID shift = UuidV7.next();
        UUID roster = UuidV7.next();
        LocalDate monday = LocalDate.of(2026, 3, 30);
        kafka.send(
                Topics.SHIFTS,
                shift,
                customer.organization,
                new ShiftState(
                        shift,
                        customer.organization,
                        0,
                        "Early",
                        here,
                        List.of(Weekday.MON),
                        LocalTime.of(6, 0),
                        LocalTime.of(14, 0),
                        "Europe/Berlin",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        0));
        kafka.send(
                Topics.ROSTERS,
                roster,
                customer.organization,
                new RosterState(roster, customer.organization, 0, shift, monday, List.of(person)));
        Eventually.eventually(() -> assertThat(sameSite.entry("shift:" + shift, DirectoryEntry.Shift.class))
                .get()
                .extracting(DirectoryEntry.Shift::rosters)
                .isEqualTo(List.of(new DirectoryEntry.Shift.Roster(monday, List.of(person)))));
        assertThat(about(otherSite, "shift:" + shift)).isZero();
        kafka.tombstone(Topics.ROSTERS, roster, customer.organization);
        Eventually.eventually(() -> assertThat(concerned.entry("shift:" + shift, DirectoryEntry.Shift.class))
                .get()
                .extracting(DirectoryEntry.Shift::rosters)
                .isEqualTo(List.of()));
    }

    @Test
    void a_reservation_is_where_its_device_is_and_moves_with_it() {
        UUID elsewhere = customer.bay(UUID.randomUUID(), 1);
        UUID type = UuidV7.next();
        UUID device = UuidV7.next();
        UUID reservation = UuidV7.next();
        kafka.send(
                Topics.DEVICE_TYPES,
                type,
                customer.organization,
                new DeviceTypeState(type, customer.organization, 0, "Scanner", 90, 10, 80, List.of()));
        kafka.send(
                Topics.RESERVATIONS,
                reservation,
                customer.organization,
                new ReservationState(
                        reservation,
                        customer.organization,
                        0,
                        person,
                        device,
                        null,
                        Instant.parse("2099-01-01T06:00:00Z"),
                        Instant.parse("2099-01-01T14:00:00Z")));
        device(device, 0, type, bay);
        Eventually.eventually(
                () -> assertThat(concerned.entry("reservation:" + reservation, DirectoryEntry.Reservation.class))
                        .get()
                        .extracting(DirectoryEntry.Reservation::device)
                        .isEqualTo(device));
        assertThat(about(sameSite, "reservation:" + reservation)).isZero();
        device(device, 1, type, elsewhere);
        Eventually.eventually(() -> assertThat(concerned.directory()).doesNotContainKey("reservation:" + reservation));
    }

    private void device(UUID id, long version, UUID type, UUID where) {
        kafka.send(
                Topics.DEVICES,
                id,
                customer.organization,
                new DeviceState(
                        id,
                        customer.organization,
                        version,
                        "SCN-1",
                        null,
                        null,
                        type,
                        "Scanner",
                        DeviceStatus.STORED,
                        where,
                        null,
                        false));
    }
}
