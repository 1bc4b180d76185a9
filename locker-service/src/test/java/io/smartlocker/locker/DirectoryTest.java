package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserState.Right;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a kiosk is told, and what it is not. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID locker;
    private PlayedKiosk kiosk;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
    }

    private UUID grantTo(UUID group) {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("location", location))));
        return id[0];
    }

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
    void a_person_appears_with_a_grant_and_goes_when_the_membership_ends() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        UUID stranger = UuidV7.next();
        customer.user(user, 0, group);
        customer.user(stranger, 0);
        grantTo(group);
        Eventually.eventually(() -> assertThat(kiosk.person(user).grants())
                .extracting(DirectoryEntry.Person.Grant::locker)
                .containsExactly(locker));
        assertThat(kiosk.directory()).doesNotContainKeys("user:" + stranger, "stranger:" + stranger);
        long revision = kiosk.person(user).revision();

        credential(user, CredentialState.Kind.BADGE, "badge-verifier");
        credential(user, CredentialState.Kind.PIN, "pin-verifier");
        Eventually.eventually(() -> {
            assertThat(kiosk.person(user).badges()).containsExactly("badge-verifier");
            assertThat(kiosk.person(user).pin()).isEqualTo("pin-verifier");
        });
        assertThat(kiosk.person(user).revision()).isGreaterThan(revision);

        customer.user(user, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).doesNotContainKey("user:" + user));
    }

    @Test
    void of_a_stranger_only_the_badges_are_told_until_a_grant_makes_a_person_of_them() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0);
        credential(user, CredentialState.Kind.BADGE, "badge-verifier");
        credential(user, CredentialState.Kind.PIN, "pin-verifier");
        grantTo(group);
        Eventually.eventually(() -> assertThat(kiosk.entry("stranger:" + user, DirectoryEntry.Stranger.class))
                .get()
                .extracting(DirectoryEntry.Stranger::badges)
                .isEqualTo(List.of("badge-verifier")));
        assertThat(kiosk.directory()).doesNotContainKey("user:" + user);

        customer.user(user, 1, group);
        Eventually.eventually(
                () -> assertThat(kiosk.directory()).containsKey("user:" + user).doesNotContainKey("stranger:" + user));

        customer.user(user, 2);
        Eventually.eventually(() ->
                assertThat(kiosk.directory()).containsKey("stranger:" + user).doesNotContainKey("user:" + user));
    }

    private void credential(UUID user, CredentialState.Kind kind, String verifier) {
        UUID id = UuidV7.next();
        kafka.send(
                Topics.CREDENTIALS,
                id,
                customer.organization,
                new CredentialState(id, customer.organization, 0, user, kind, verifier));
    }

    @Test
    void a_deleted_person_goes_and_is_no_stranger_either() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0, group);
        credential(user, CredentialState.Kind.BADGE, "badge-verifier");
        grantTo(group);
        Eventually.eventually(() -> assertThat(kiosk.person(user).badges()).containsExactly("badge-verifier"));

        kafka.tombstone(Topics.USERS, user, customer.organization);

        Eventually.eventually(
                () -> assertThat(kiosk.directory()).doesNotContainKeys("user:" + user, "stranger:" + user));
    }

    @Test
    void a_grant_taken_back_takes_its_people_back() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0, group);
        UUID grant = grantTo(group);
        Eventually.eventually(() -> kiosk.person(user));
        customer.as("grants:write").delete("/api/v1/grants/" + grant).then().statusCode(204);
        Eventually.eventually(() -> assertThat(kiosk.directory()).doesNotContainKey("user:" + user));
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
    void rights_count_where_they_were_given() {
        UUID group = customer.group("Day shift");
        UUID here = UuidV7.next();
        UUID elsewhere = UuidV7.next();
        withRight(here, group, location);
        withRight(elsewhere, group, UUID.randomUUID());
        grantTo(group);
        Eventually.eventually(() -> {
            assertThat(kiosk.person(here).takeAnytime()).isTrue();
            assertThat(kiosk.person(here).orders()).containsExactly("bays:open", "lockers:open-all");
            assertThat(kiosk.person(elsewhere).takeAnytime()).isFalse();
            assertThat(kiosk.person(elsewhere).orders()).isEmpty();
        });
    }

    private void withRight(UUID id, UUID group, UUID where) {
        UserState plain = customer.user(id, 0, group);
        kafka.send(
                Topics.USERS,
                id,
                customer.organization,
                new UserState(
                        id,
                        customer.organization,
                        1,
                        1,
                        "001",
                        "Employee 001",
                        null,
                        plain.type(),
                        true,
                        List.of(group),
                        Stream.of("devices:take-anytime", "lockers:open-all", "bays:open", "users:read")
                                .map(permission -> new Right(permission, List.of(where)))
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        1,
                        0));
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
