package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class GrantTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID locker;
    private UUID group;

    @BeforeEach
    void furnish() {
        locker = customer.locker("L-1", customer.lockerType("2x4"), customer.location("Site"));
        group = customer.group("Day shift");
    }

    private Map<String, Object> grant() {
        return Map.of(
                "subject", Map.of("group", group),
                "target", Map.of("locker", locker),
                "windows", List.of(Map.of("days", List.of("TUE", "MON"), "from", "06:00", "until", "18:00")));
    }

    private UUID granted() {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created("/grants", "grants:write", grant()));
        return id[0];
    }

    @Test
    void a_grant_is_given_read_told_and_taken_back() {
        UUID id = granted();
        customer.as("grants:read")
                .get("/api/v1/grants/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("subject", equalTo(Map.of("group", group.toString())))
                .body("target", equalTo(Map.of("locker", locker.toString())))
                .body("windows[0].days", equalTo(List.of("MON", "TUE")))
                .body("windows[0].from", equalTo("06:00"));
        customer.as("grants:read").get("/api/v1/grants?group=" + group).then().body("total", equalTo(1));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.GRANTS, id, GrantState.class))
                .get()
                .satisfies(told -> assertThat(told.subject().group()).isEqualTo(group)));
        customer.as("grants:write")
                .header("If-Match", "\"7\"")
                .delete("/api/v1/grants/" + id)
                .then()
                .statusCode(412);
        customer.as("grants:write").delete("/api/v1/grants/" + id).then().statusCode(204);
        customer.as("grants:write").delete("/api/v1/grants/" + id).then().statusCode(404);
        Eventually.eventually(() -> {
            assertThat(kafka.last(Topics.GRANTS, id, GrantState.class)).isEmpty();
            assertThat(kafka.read(Topics.ACTIVITY, id.toString())).hasSize(2);
        });
    }

    @Test
    void a_grant_names_exactly_one_subject_and_one_target_that_exist() {
        granted();
        UUID nobody = UUID.randomUUID();
        refused("subject", Map.of("subject", Map.of(), "target", Map.of("locker", locker)));
        refused(
                "subject",
                Map.of("subject", Map.of("user", nobody, "group", group), "target", Map.of("locker", locker)));
        refused("subject.user", Map.of("subject", Map.of("user", nobody), "target", Map.of("locker", locker)));
        refused("subject.group", Map.of("subject", Map.of("group", nobody), "target", Map.of("locker", locker)));
        refused("target", Map.of("subject", Map.of("group", group), "target", Map.of()));
        refused("target.locker", Map.of("subject", Map.of("group", group), "target", Map.of("locker", nobody)));
        refused("target.area", Map.of("subject", Map.of("group", group), "target", Map.of("area", nobody)));
        refused("target.location", Map.of("subject", Map.of("group", group), "target", Map.of("location", nobody)));
    }

    private void refused(String field, Map<String, Object> body) {
        customer.post("/grants", "grants:write", body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void nobody_grants_without_the_permission_or_for_another_organisation() {
        UUID id = granted();
        customer.as("grants:read").body(grant()).post("/api/v1/grants").then().statusCode(403);
        customer.as("grants:read").delete("/api/v1/grants/" + id).then().statusCode(403);
        Customer other = new Customer(kafka);
        other.post("/grants", "grants:write", grant()).statusCode(400);
        other.as("grants:read").get("/api/v1/grants/" + id).then().statusCode(404);
        other.as("grants:write").delete("/api/v1/grants/" + id).then().statusCode(404);
        other.as("grants:read").get("/api/v1/grants").then().body("total", equalTo(0));
    }

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

    /** A window of 24 hours that begins now is open now; one that begins in an hour is not yet. */
    @Test
    void grants_are_listed_by_subject_target_and_whether_they_are_open_now() {
        granted();
        customer.as("grants:read")
                .get("/api/v1/grants")
                .then()
                .extract()
                .<List<String>>path("items.id")
                .forEach(id -> customer.delete("/grants/" + id, "grants:write"));
        UUID site = UUID.fromString(
                customer.get("/lockers/" + locker, "lockers:read").extract().path("location"));
        UUID always = grant(Map.of("location", site), List.of(), "2099-01-01T00:00:00Z");
        UUID open = grant(Map.of("locker", locker), List.of(today(-1, 3)), null);
        UUID closed = grant(Map.of("locker", locker), List.of(today(3, 4)), null);

        listed("group=" + group + "&sort=until", always, open, closed);
        listed("active=true", always, open);
        listed("active=false", closed);
        listed("locker=" + locker + "&active=true", open);
        listed("location=" + site, always);
        listed("area=" + UUID.randomUUID());
        customer.get("/grants?active=perhaps", "grants:read").statusCode(400);
        customer.get("/grants?group=day", "grants:read").statusCode(400).body("errors.field", hasItem("group"));
    }

    private UUID grant(Map<String, Object> target, List<Map<String, Object>> windows, @Nullable String until) {
        Map<String, Object> request =
                new HashMap<>(Map.of("subject", Map.of("group", group), "target", target, "windows", windows));
        if (until != null) {
            request.put("until", until);
        }
        return customer.created("/grants", "grants:write", request);
    }

    /** A window that starts and ends so many hours from now, in Berlin. */
    private static Map<String, Object> today(int fromHours, int untilHours) {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));
        ZonedDateTime from = now.plusHours(fromHours);
        return Map.of(
                "days", List.of(from.getDayOfWeek().name().substring(0, 3)),
                "from", from.format(DateTimeFormatter.ofPattern("HH:mm")),
                "until", now.plusHours(untilHours).format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    private void listed(String query, UUID... expected) {
        customer.get("/grants?" + query, "grants:read")
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(Stream.of(expected).map(UUID::toString).toList()));
    }
}
