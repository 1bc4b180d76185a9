package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.testing.Eventually;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantTest extends GrantScene {
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
