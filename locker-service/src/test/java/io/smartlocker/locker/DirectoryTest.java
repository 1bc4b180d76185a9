package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.testing.Eventually;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a kiosk is told, and what it is not. */
@QuarkusTest
class DirectoryTest extends DirectoryScene {
    @Test
    void a_kiosk_is_told_where_it_stands_and_what_it_serves() {
        UUID bay = customer.bay(locker, 1);
        UUID elsewhere = customer.bay(UUID.randomUUID(), 1);
        Eventually.eventually(() -> {
            DirectoryEntry.Site site =
                    kiosk.entry("site:" + kiosk.id, DirectoryEntry.Site.class).orElseThrow();
            assertThat(site.timeZone()).isEqualTo("Europe/Berlin");
            assertThat(site.lockers())
                    .extracting(DirectoryEntry.Site.Locker::id)
                    .containsExactly(locker);
            assertThat(kiosk.directory()).containsKey("bay:" + bay);
        });
        assertThat(kiosk.directory()).doesNotContainKey("bay:" + elsewhere);
    }

    @Test
    void nothing_is_sent_when_nothing_of_concern_changed() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0, group);
        grantTo(group);
        Eventually.eventually(() -> kiosk.person(user));
        int before = kafka.read(Topics.kioskDirectory(kiosk.id), "user:" + user).size();
        customer.user(user, 1, group);
        UUID marker = UuidV7.next();
        customer.user(marker, 0, group);
        Eventually.eventually(() -> kiosk.person(marker));
        assertThat(kafka.read(Topics.kioskDirectory(kiosk.id), "user:" + user)).hasSize(before);
    }

    @Test
    void devices_in_its_bays_and_in_the_hands_of_its_people_are_told() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0, group);
        grantTo(group);
        UUID bay = customer.bay(locker, 1);
        UUID type = UuidV7.next();
        UUID device = UuidV7.next();
        List<FaultChoice> faults = List.of(new FaultChoice("SCREEN", "The screen is broken", true));
        kafka.send(
                Topics.DEVICE_TYPES,
                type,
                customer.organization,
                new DeviceTypeState(type, customer.organization, 0, "Scanner", 90, 10, 80, faults));
        device(device, 0, type, bay, null);
        Eventually.eventually(() -> assertThat(kiosk.entry("device:" + device, DirectoryEntry.Device.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.typeName()).isEqualTo("Scanner");
                    assertThat(told.faults()).isEqualTo(faults);
                    assertThat(told.bay()).isEqualTo(bay);
                }));
        device(device, 1, type, null, user);
        Eventually.eventually(() -> assertThat(kiosk.entry("device:" + device, DirectoryEntry.Device.class)
                        .orElseThrow()
                        .holder())
                .isEqualTo(user));

        customer.user(user, 1);
        customer.user(UuidV7.next(), 0, group);
        UUID marker = UuidV7.next();
        customer.user(marker, 0, group);
        Eventually.eventually(() -> kiosk.person(marker));
        Eventually.eventually(() -> assertThat(kiosk.person(user).grants()).isEmpty());
        device(device, 2, type, UUID.randomUUID(), null);
        Eventually.eventually(
                () -> assertThat(kiosk.directory()).doesNotContainKeys("user:" + user, "device:" + device));
    }

    private void device(UUID id, long version, UUID type, @Nullable UUID bay, @Nullable UUID holder) {
        kafka.send(
                Topics.DEVICES,
                id,
                customer.organization,
                new DeviceState(
                        id,
                        customer.organization,
                        version,
                        "SCN-001",
                        null,
                        null,
                        type,
                        "Scanner 1",
                        holder == null ? DeviceStatus.STORED : DeviceStatus.HELD,
                        bay,
                        holder,
                        false));
    }

    @Test
    void shifts_of_its_location_and_its_sealed_keys_are_told() {
        UUID here = UuidV7.next();
        UUID elsewhere = UuidV7.next();
        shift(here, location);
        shift(elsewhere, UUID.randomUUID());
        kafka.send(
                Topics.CREDENTIALS,
                kiosk.id,
                customer.organization,
                new EdgeKeysState(kiosk.id, customer.organization, 0, "sealed"));
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKeys("shift:" + here, "keys:" + kiosk.id));
        assertThat(kiosk.directory()).doesNotContainKey("shift:" + elsewhere);
        kafka.tombstone(Topics.SHIFTS, here, customer.organization);
        Eventually.eventually(() -> assertThat(kiosk.directory()).doesNotContainKey("shift:" + here));
    }

    private void shift(UUID id, UUID where) {
        kafka.send(
                Topics.SHIFTS,
                id,
                customer.organization,
                new ShiftState(
                        id,
                        customer.organization,
                        0,
                        "Day",
                        where,
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
    }
}
