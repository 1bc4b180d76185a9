package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.testing.Eventually;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a grant holds is changed, and ends when it does at its location. */
@QuarkusTest
class GrantChangeTest extends GrantScene {
    @Test
    void the_hours_and_the_end_of_a_grant_change() {
        UUID id = granted();
        customer.patch(
                        "/grants/" + id,
                        "grants:write",
                        Map.of("windows", List.of(Map.of("days", List.of("SUN"), "from", "22:00", "until", "06:00"))))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("windows[0].days", equalTo(List.of("SUN")));
        customer.patch("/grants/" + id, "grants:write", Map.of("lastDay", "2099-03-29"))
                .statusCode(200)
                .body("lastDay", equalTo("2099-03-29"))
                .body("until", equalTo("2099-03-29T22:00:00Z"));
        customer.patch("/grants/" + id, "grants:write", Map.of("until", "2099-01-01T00:00:00Z"))
                .statusCode(200)
                .body("lastDay", nullValue())
                .body("until", equalTo("2099-01-01T00:00:00Z"));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.GRANTS, id, GrantState.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.version()).isEqualTo(3);
                    assertThat(told.until()).isEqualTo(Instant.parse("2099-01-01T00:00:00Z"));
                }));
        customer.patch("/grants/" + id, "grants:write", Map.of("windows", List.of()))
                .statusCode(200)
                .body("windows", equalTo(List.of()));
    }

    @Test
    void a_change_of_a_grant_with_a_mistake_names_the_field() {
        UUID id = granted();
        badChange(400, "until", id, Map.of("until", "2001-01-01T00:00:00Z"));
        badChange(400, "lastDay", id, Map.of("lastDay", "2001-01-01"));
        badChange(400, "lastDay", id, Map.of("lastDay", "2099-01-01", "until", "2099-01-01T00:00:00Z"));
        badChange(400, "subject", id, Map.of("subject", Map.of("user", UUID.randomUUID())));
        badChange(
                400,
                "windows[0].days",
                id,
                Map.of("windows", List.of(Map.of("days", List.of(), "from", "06:00", "until", "18:00"))));
        customer.as("grants:write")
                .header("If-Match", "\"7\"")
                .body(Map.of("windows", List.of()))
                .patch("/api/v1/grants/" + id)
                .then()
                .statusCode(412);
        customer.as("grants:read")
                .body(Map.of())
                .patch("/api/v1/grants/" + id)
                .then()
                .statusCode(403);
        customer.patch("/grants/" + UUID.randomUUID(), "grants:write", Map.of()).statusCode(404);
    }

    private void badChange(int status, String field, UUID id, Map<String, Object> patch) {
        customer.patch("/grants/" + id, "grants:write", patch)
                .statusCode(status)
                .body("errors.field", hasItem(field));
    }

    @Test
    void the_last_day_ends_when_it_does_at_the_location_also_when_that_gets_another_time_zone() {
        granted();
        UUID site = UUID.fromString(
                customer.get("/lockers/" + locker, "lockers:read").extract().path("location"));
        UUID id = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker), "lastDay", "2099-01-31"));
        customer.get("/grants/" + id, "grants:read").body("until", equalTo("2099-01-31T23:00:00Z"));

        customer.patch("/locations/" + site, "locations:write", Map.of("timeZone", "America/New_York"))
                .statusCode(200);

        customer.get("/grants/" + id, "grants:read")
                .body("until", equalTo("2099-02-01T05:00:00Z"))
                .body("lastDay", equalTo("2099-01-31"));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.GRANTS, id, GrantState.class))
                .get()
                .extracting(GrantState::until)
                .isEqualTo(Instant.parse("2099-02-01T05:00:00Z")));
    }
}
