package io.smartlocker.device.maintenance;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.contracts.state.MaintenanceState.Subject;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MaintenanceTest extends ServiceTest {
    private final UUID maintenance = UUID.randomUUID();
    private UUID bay;
    private UUID device;

    @BeforeEach
    void aDeviceInABay() {
        List<UUID> bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        bay = bays.getFirst();
        device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
    }

    private void tell(UUID id, long version, Subject subject, boolean begun) {
        tell(site, id, version, subject, begun);
    }

    private static void tell(Site site, UUID id, long version, Subject subject, boolean begun) {
        site.kafka.send(
                Topics.MAINTENANCE,
                id,
                site.organization,
                new MaintenanceState(id, site.organization, version, subject, "Check", Instant.now(), null, begun));
    }

    private void end(UUID id) {
        site.kafka.tombstone(Topics.MAINTENANCE, id, site.organization);
    }

    private Subject ofBay() {
        return new Subject(null, bay, null);
    }

    private Subject ofDevice() {
        return new Subject(null, null, device);
    }

    private ValidatableResponse bay() {
        return site.asAdmin().get("/api/v1/bays/{id}", bay).then().statusCode(200);
    }

    private ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/{id}", device).then().statusCode(200);
    }

    private void bayIs(boolean maintained) {
        eventually(() -> bay().body("underMaintenance", equalTo(maintained)).body("outOfService", equalTo(maintained)));
    }

    private void deviceIs(boolean maintained) {
        eventually(() -> device().body("underMaintenance", equalTo(maintained)));
    }

    @Test
    void a_bay_is_out_of_service_while_it_is_maintained_and_keeps_its_device() {
        tell(maintenance, 1, ofBay(), true);
        bayIs(true);
        bay().body("device", equalTo(device.toString()));
        end(maintenance);
        bayIs(false);
        bay().body("device", equalTo(device.toString()));
    }

    @Test
    void a_person_does_not_bring_a_bay_back_that_is_maintained() {
        tell(maintenance, 1, ofBay(), true);
        bayIs(true);
        site.asAdmin()
                .body(Map.of("outOfService", false))
                .patch("/api/v1/bays/{id}", bay)
                .then()
                .statusCode(409)
                .body("type", equalTo("bay-in-maintenance"));
        end(maintenance);
        bayIs(false);
    }

    @Test
    void what_is_only_planned_keeps_nothing_out_of_service() {
        UUID other = UUID.randomUUID();
        tell(maintenance, 1, ofBay(), false);
        tell(other, 1, ofDevice(), true);
        deviceIs(true);
        bay().body("underMaintenance", equalTo(false));
        tell(maintenance, 2, ofBay(), true);
        bayIs(true);
    }

    @Test
    void of_two_that_overlap_the_last_to_end_brings_it_back() {
        UUID other = UUID.randomUUID();
        tell(maintenance, 1, ofBay(), true);
        tell(other, 1, ofBay(), true);
        bayIs(true);
        // What is told under one key comes in its order: the end is known when what follows it is.
        end(maintenance);
        tell(maintenance, 2, ofDevice(), true);
        deviceIs(true);
        bay().body("underMaintenance", equalTo(true));
        end(other);
        bayIs(false);
        deviceIs(true);
    }

    @Test
    void a_device_is_told_out_of_service_and_stored_again() {
        tell(maintenance, 1, ofDevice(), true);
        deviceIs(true);
        device().body("state", equalTo("OUT_OF_SERVICE")).body("bay", equalTo(bay.toString()));
        eventually(() -> assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                .hasValueSatisfying(state -> assertThat(state.state()).isEqualTo(DeviceStatus.OUT_OF_SERVICE)));
        site.asAdmin()
                .post("/api/v1/devices/{id}/put-into-service", device)
                .then()
                .statusCode(409)
                .body("type", equalTo("device-in-maintenance"));
        end(maintenance);
        deviceIs(false);
        device().body("state", equalTo("STORED"));
    }

    @Test
    void a_device_that_is_held_stays_with_who_holds_it() {
        UUID person = UUID.randomUUID();
        site.tell(bay, Instant.now(), Told.taken(person, device));
        eventually(() -> device().body("state", equalTo("HELD")));
        tell(maintenance, 1, ofDevice(), true);
        deviceIs(true);
        device().body("state", equalTo("HELD")).body("holder", equalTo(person.toString()));
    }

    @Test
    void what_is_told_twice_or_too_late_changes_nothing() {
        tell(maintenance, 2, ofDevice(), false);
        tell(maintenance, 1, ofDevice(), true);
        tell(UUID.randomUUID(), 1, ofBay(), true);
        bayIs(true);
        tell(maintenance, 2, ofDevice(), false);
        tell(maintenance, 3, ofDevice(), true);
        deviceIs(true);
        device().body("version", equalTo(3));
    }

    @Test
    void another_organisations_maintenance_changes_nothing() {
        try (Site other = new Site()) {
            UUID theirs = other.device(other.type("Scanner"), "SCN-001");
            tell(other, maintenance, 1, ofDevice(), true);
            tell(other, maintenance, 2, new Subject(null, null, theirs), true);
            eventually(() ->
                    other.asAdmin().get("/api/v1/devices/{id}", theirs).then().body("underMaintenance", equalTo(true)));
        }
        device().body("underMaintenance", equalTo(false));
    }
}
