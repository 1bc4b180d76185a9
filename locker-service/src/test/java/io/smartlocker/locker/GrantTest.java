package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
}
