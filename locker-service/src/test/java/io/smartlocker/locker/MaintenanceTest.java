package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Maintenance from its planning to its end. */
@QuarkusTest
class MaintenanceTest extends MaintenanceScene {
    private ValidatableResponse read(UUID id) {
        return customer.get("/maintenance/" + id, "maintenance:read").statusCode(200);
    }

    private List<String> acts(UUID id) {
        return kafka.read(Topics.ACTIVITY, id.toString()).stream()
                .map(told -> Contracts.read(told.value(), Activity.class).type())
                .toList();
    }

    private boolean lockerInService() {
        return kafka.last(Topics.LOCKERS, locker, LockerState.class)
                .orElseThrow()
                .inService();
    }

    @Test
    void a_locker_is_out_of_service_at_once_and_back_when_somebody_ends_it() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker);
        UUID id = planned(Map.of("locker", locker), null, null);

        read(id).body("status", equalTo("ACTIVE"))
                .body("begunAt", notNullValue())
                .body("createdBy", equalTo(customer.admin.toString()))
                .body("location", equalTo(location.toString()));
        customer.get("/lockers/" + locker, "lockers:read")
                .body("inService", equalTo(false))
                .body("underMaintenance", equalTo(true));
        Eventually.eventually(() -> {
            assertThat(lockerInService()).isFalse();
            assertThat(kafka.last(Topics.MAINTENANCE, id, MaintenanceState.class))
                    .get()
                    .satisfies(told -> {
                        assertThat(told.begun()).isTrue();
                        assertThat(told.subject().locker()).isEqualTo(locker);
                    });
            assertThat(siteLocker(kiosk).inService()).isFalse();
        });

        end(id).statusCode(200).body("status", equalTo("ENDED")).body("endedBy", equalTo(customer.admin.toString()));

        customer.get("/lockers/" + locker, "lockers:read").body("inService", equalTo(true));
        Eventually.eventually(() -> {
            assertThat(lockerInService()).isTrue();
            assertThat(kafka.last(Topics.MAINTENANCE, id, MaintenanceState.class))
                    .isEmpty();
            assertThat(siteLocker(kiosk).inService()).isTrue();
        });
        assertThat(acts(id)).containsExactly("maintenance.created", "maintenance.begun", "maintenance.ended");
        end(id).statusCode(409).body("type", equalTo("maintenance-over"));
    }

    private static DirectoryEntry.Site.Locker siteLocker(PlayedKiosk kiosk) {
        return kiosk.entry("site:" + kiosk.id, DirectoryEntry.Site.class)
                .orElseThrow()
                .lockers()
                .getFirst();
    }

    @Test
    void a_locker_comes_back_as_it_was_when_the_last_of_several_ends() {
        UUID first = planned(Map.of("locker", locker), null, null);
        UUID second = planned(Map.of("locker", locker), null, null);
        customer.patch("/lockers/" + locker, "lockers:write", Map.of("inService", false))
                .statusCode(200);

        end(first).statusCode(200);
        customer.get("/lockers/" + locker, "lockers:read").body("underMaintenance", equalTo(true));
        end(second).statusCode(200);

        customer.get("/lockers/" + locker, "lockers:read")
                .body("underMaintenance", equalTo(false))
                .body("inService", equalTo(false));
    }

    @Test
    void it_begins_and_ends_by_itself() throws Exception {
        Instant from = in(Duration.ofSeconds(1));
        UUID id = planned(Map.of("locker", locker), from, in(LATER));

        Eventually.eventually(() -> read(id).body("status", equalTo("ACTIVE")));
        assertThat(Instant.parse(read(id).extract().path("begunAt"))).isAfterOrEqualTo(from);
        customer.get("/lockers/" + locker, "lockers:read").body("inService", equalTo(false));
        timesPassed(id, from, Instant.now());
        Eventually.eventually(() -> read(id).body("status", equalTo("ENDED")).body("endedBy", nullValue()));

        customer.get("/lockers/" + locker, "lockers:read").body("inService", equalTo(true));
        Eventually.eventually(() ->
                assertThat(acts(id)).containsExactly("maintenance.created", "maintenance.begun", "maintenance.ended"));
    }

    /** What a restart leaves behind is a row whose hours have passed; it is made here as if nobody had been there. */
    @Test
    void what_was_missed_is_made_up_for() throws Exception {
        UUID late = planned(Map.of("locker", locker), in(LATER), in(LATER.plusHours(1)));
        UUID over = planned(Map.of("locker", locker), in(LATER), in(LATER.plusHours(1)));
        read(late).body("status", equalTo("PLANNED"));

        timesPassed(over, in(Duration.ofHours(-2)), in(Duration.ofHours(-1)));
        Eventually.eventually(() -> read(over).body("status", equalTo("ENDED")).body("begunAt", nullValue()));
        timesPassed(late, in(Duration.ofHours(-2)), in(LATER));
        Eventually.eventually(() -> read(late).body("status", equalTo("ACTIVE")));

        assertThat(acts(over)).containsExactly("maintenance.created", "maintenance.ended");
    }

    private static void timesPassed(UUID id, Instant from, Instant until) throws Exception {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement update = database.prepareStatement(
                        "update locker.maintenance set starts_at = ?, ends_at = ? where id = ?")) {
            update.setObject(1, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            update.setObject(2, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    @Test
    void bays_and_devices_are_told_and_left_to_those_who_own_them() {
        UUID bay = customer.bay(locker, 1);
        UUID device = UuidV7.next();
        kafka.send(
                Topics.DEVICES,
                device,
                customer.organization,
                new DeviceState(
                        device,
                        customer.organization,
                        0,
                        "SCN-1",
                        null,
                        null,
                        UuidV7.next(),
                        "Scanner",
                        DeviceStatus.STORED,
                        bay,
                        null,
                        false));
        UUID[] ids = new UUID[2];
        Eventually.eventually(() -> ids[0] = planned(Map.of("bay", bay), null, null));
        Eventually.eventually(() -> ids[1] = planned(Map.of("device", device), null, in(LATER)));

        read(ids[1]).body("subject.device", equalTo(device.toString())).body("location", equalTo(location.toString()));
        customer.get("/lockers/" + locker, "lockers:read").body("inService", equalTo(true));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.MAINTENANCE, ids[0], MaintenanceState.class))
                .get()
                .satisfies(told -> assertThat(told.subject().bay()).isEqualTo(bay)));

        kafka.tombstone(Topics.DEVICES, device, customer.organization);
        Eventually.eventually(() -> read(ids[1]).body("status", equalTo("ENDED")));
    }

    @Test
    void a_locker_on_which_somebody_works_is_not_deleted_and_what_was_planned_goes_with_it() {
        UUID running = planned(Map.of("locker", locker), null, null);
        UUID planned = planned(Map.of("locker", locker), in(LATER), null);
        customer.delete("/lockers/" + locker, "lockers:write")
                .statusCode(409)
                .body("type", equalTo("under-maintenance"))
                .body("detail", containsString("Hinge"));
        end(running).statusCode(200);

        customer.delete("/lockers/" + locker, "lockers:write").statusCode(204);

        read(planned).body("status", equalTo("ENDED"));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.MAINTENANCE, planned, MaintenanceState.class))
                .isEmpty());
    }

    @Test
    void what_is_planned_moves_with_its_locker() {
        UUID elsewhere = customer.location("Elsewhere");
        UUID id = planned(Map.of("locker", locker), in(LATER), null);
        customer.patch("/lockers/" + locker, "lockers:write", Map.of("location", elsewhere))
                .statusCode(200);
        read(id).body("location", equalTo(elsewhere.toString()));
    }
}
