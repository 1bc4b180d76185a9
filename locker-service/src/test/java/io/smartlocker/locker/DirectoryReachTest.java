package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change reaches exactly the kiosks that it concerns; on the topics of the others nothing is written. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryReachTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private final UUID group = customer.group("Day shift");
    private final UUID person = UuidV7.next();
    private UUID here;
    private UUID locker;
    private UUID bay;
    private PlayedKiosk concerned;
    private PlayedKiosk sameSite;
    private PlayedKiosk otherSite;

    @BeforeEach
    void furnish() {
        UUID type = customer.lockerType("2x4");
        here = customer.location("Here");
        UUID there = customer.location("There");
        locker = customer.locker("L-1", type, here);
        bay = customer.bay(locker, 1);
        UUID second = customer.locker("L-2", type, here);
        UUID third = customer.locker("L-3", type, there);
        customer.user(person, 0, group);
        concerned = PlayedKiosk.active(customer, "Concerned", here, locker);
        sameSite = PlayedKiosk.active(customer, "Same site", here, second);
        otherSite = PlayedKiosk.active(customer, "Other site", there, third);
        Eventually.eventually(() -> {
            assertThat(concerned.directory()).containsKeys("bay:" + bay, "lease:" + concerned.id);
            for (PlayedKiosk kiosk : List.of(sameSite, otherSite)) {
                assertThat(kiosk.directory()).containsKeys("site:" + kiosk.id, "lease:" + kiosk.id);
            }
        });
    }

    /** All that was ever written for a kiosk. */
    private int written(PlayedKiosk kiosk) {
        return kafka.read(Topics.kioskDirectory(kiosk.id)).size();
    }

    private UUID grant(Map<String, Object> target) {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants", "grants:write", Map.of("subject", Map.of("group", group), "target", target)));
        return id[0];
    }

    /** Has something later arrive everywhere, after which what did not come will not come. */
    private void settle() {
        UUID marker = UuidV7.next();
        customer.user(marker, 0, group);
        UUID everywhere = customer.group("Everywhere " + marker);
        customer.user(marker, 1, everywhere);
        for (PlayedKiosk kiosk : List.of(concerned, sameSite, otherSite)) {
            UUID site = UUID.fromString(
                    customer.get("/kiosks/" + kiosk.id, "kiosks:read").extract().path("location"));
            Eventually.eventually(() -> customer.created(
                    "/grants",
                    "grants:write",
                    Map.of("subject", Map.of("user", marker), "target", Map.of("location", site))));
        }
        for (PlayedKiosk kiosk : List.of(concerned, sameSite, otherSite)) {
            Eventually.eventually(() -> kiosk.person(marker));
        }
    }

    private long about(PlayedKiosk kiosk, String key) {
        return kafka.read(Topics.kioskDirectory(kiosk.id), key).size();
    }

    @Test
    void a_grant_of_a_location_touches_no_kiosk_of_another() {
        int before = written(otherSite);
        UUID grant = grant(Map.of("location", here));
        Eventually.eventually(() -> {
            assertThat(concerned.person(person).grants()).hasSize(1);
            assertThat(sameSite.person(person).grants()).hasSize(1);
        });
        customer.patch(
                "/grants/" + grant,
                "grants:write",
                Map.of("windows", List.of(Map.of("days", List.of("MON"), "from", "06:00", "until", "14:00"))));
        Eventually.eventually(
                () -> assertThat(concerned.person(person).grants().getFirst().windows())
                        .hasSize(1));
        assertThat(written(otherSite)).isEqualTo(before);

        settle();
        assertThat(about(otherSite, "user:" + person)).isZero();
        assertThat(about(sameSite, "user:" + person)).isEqualTo(2);
    }

    @Test
    void a_grant_of_a_locker_touches_the_kiosk_that_serves_it() {
        int before = written(sameSite) + written(otherSite);
        grant(Map.of("locker", locker));
        Eventually.eventually(() -> concerned.person(person));
        assertThat(written(sameSite) + written(otherSite)).isEqualTo(before);

        settle();
        assertThat(about(sameSite, "user:" + person)).isZero();
        assertThat(about(otherSite, "user:" + person)).isZero();
    }

    @Test
    void a_change_of_a_bay_touches_one_kiosk() {
        int others = written(sameSite) + written(otherSite);
        customer.bay(
                new BayState(bay, customer.organization, 1, locker, 1, true, true, Door.OPEN, null, null, Charge.OFF));
        Eventually.eventually(() -> assertThat(concerned.entry("bay:" + bay, DirectoryEntry.Bay.class))
                .get()
                .matches(DirectoryEntry.Bay::outOfService));
        assertThat(written(sameSite) + written(otherSite)).isEqualTo(others);
        assertThat(about(concerned, "bay:" + bay)).isEqualTo(2);

        settle();
        assertThat(about(sameSite, "bay:" + bay)).isZero();
    }

    @Test
    void a_locker_out_of_service_is_told_to_its_kiosk_and_its_people_are_not_told_again() {
        grant(Map.of("location", here));
        Eventually.eventually(() -> concerned.person(person));
        int others = written(sameSite) + written(otherSite);

        customer.patch("/lockers/" + locker, "lockers:write", Map.of("inService", false));

        Eventually.eventually(() -> assertThat(concerned.entry("site:" + concerned.id, DirectoryEntry.Site.class))
                .get()
                .matches(site -> !site.lockers().getFirst().inService()));
        assertThat(written(sameSite) + written(otherSite)).isEqualTo(others);
        assertThat(about(concerned, "user:" + person)).isEqualTo(1);
    }

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
