package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.testing.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is planned can be changed, is found, and is sound. */
@QuarkusTest
class MaintenancePlanTest extends MaintenanceScene {
    @Test
    void one_that_has_not_begun_is_moved_and_cancelled() {
        UUID id = planned(Map.of("locker", locker), in(LATER), null);
        Instant sooner = in(LATER.minusHours(2));
        customer.patch("/maintenance/" + id, "maintenance:write", Map.of("from", sooner.toString(), "reason", "Lock"))
                .statusCode(200)
                .body("from", equalTo(sooner.toString()))
                .body("reason", equalTo("Lock"));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.MAINTENANCE, id, MaintenanceState.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.from()).isEqualTo(sooner);
                    assertThat(told.begun()).isFalse();
                }));
        end(id).statusCode(200).body("status", equalTo("ENDED")).body("begunAt", nullValue());
        customer.get("/lockers/" + locker, "lockers:read").body("inService", equalTo(true));
    }

    @Test
    void one_that_runs_is_extended_and_not_moved() {
        UUID id = planned(Map.of("locker", locker), null, in(LATER));
        Instant longer = in(LATER.multipliedBy(2));
        customer.patch("/maintenance/" + id, "maintenance:write", Map.of("until", longer.toString()))
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("until", equalTo(longer.toString()));
        customer.patch(
                        "/maintenance/" + id,
                        "maintenance:write",
                        Map.of("from", in(LATER).toString()))
                .statusCode(409)
                .body("type", equalTo("maintenance-begun"));
        customer.as("maintenance:write")
                .header("If-Match", "\"77\"")
                .body(Map.of("reason", "Late"))
                .patch("/api/v1/maintenance/" + id)
                .then()
                .statusCode(412);
        end(id).statusCode(200);
        customer.patch("/maintenance/" + id, "maintenance:write", Map.of("reason", "Too late"))
                .statusCode(409)
                .body("type", equalTo("maintenance-over"));
    }

    @Test
    void the_list_is_narrowed_by_subject_location_and_status() {
        UUID bay = customer.bay(locker, 1);
        UUID elsewhere = customer.location("Elsewhere");
        UUID far = customer.locker("L-2", customer.lockerType("1x1"), elsewhere);
        UUID running = planned(Map.of("locker", locker), null, null);
        UUID[] planned = new UUID[1];
        Eventually.eventually(() -> planned[0] = planned(Map.of("bay", bay), in(LATER), null));
        UUID over = planned(Map.of("locker", far), null, null);
        end(over).statusCode(200);

        listed("status=ACTIVE", running);
        listed("status=PLANNED", planned[0]);
        listed("status=ENDED", over);
        listed("locker=" + locker + "&sort=from", running, planned[0]);
        listed("bay=" + bay, planned[0]);
        listed("location=" + elsewhere, over);
        listed("q=hing&sort=-from", planned[0], over, running);
        listed("device=" + UUID.randomUUID());
        customer.get("/maintenance?status=SOON", "maintenance:read")
                .statusCode(400)
                .body("errors.field", hasItem("status"));
        customer.limitedTo(elsewhere, "maintenance:read")
                .get("/api/v1/maintenance")
                .then()
                .body("items.id", equalTo(List.of(over.toString())));
        customer.limitedTo(elsewhere, "maintenance:read")
                .get("/api/v1/maintenance/" + running)
                .then()
                .statusCode(404);
    }

    private void listed(String query, UUID... expected) {
        customer.get("/maintenance?" + query, "maintenance:read")
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(List.of(expected).stream().map(UUID::toString).toList()));
    }

    @Test
    void a_mistake_names_the_field() {
        refused("subject", request(Map.of(), null, null));
        refused("subject", request(Map.of("locker", locker, "bay", locker), null, null));
        refused("subject.locker", request(Map.of("locker", UUID.randomUUID()), null, null));
        refused("subject.bay", request(Map.of("bay", UUID.randomUUID()), null, null));
        refused("subject.device", request(Map.of("device", UUID.randomUUID()), null, null));
        refused("until", request(Map.of("locker", locker), in(LATER), in(LATER.minusHours(1))));
        refused("until", request(Map.of("locker", locker), in(LATER.negated()), in(Duration.ofHours(-1))));
        Map<String, Object> silent = request(Map.of("locker", locker), null, null);
        silent.put("reason", " ");
        refused("reason", silent);
        customer.as("maintenance:read")
                .body(request(Map.of("locker", locker), null, null))
                .post("/api/v1/maintenance")
                .then()
                .statusCode(403);
        end(UUID.randomUUID()).statusCode(404);
    }

    private void refused(String field, Map<String, Object> request) {
        customer.post("/maintenance", "maintenance:write", request)
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
