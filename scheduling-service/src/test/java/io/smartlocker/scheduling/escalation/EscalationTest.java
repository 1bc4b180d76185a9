package io.smartlocker.scheduling.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.scheduling.Cabinet;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EscalationTest {
    private static final String ESCALATIONS = "/api/v1/escalations";
    private static final String OVERDUE = "/api/v1/overdue";

    private final Site site = new Site();
    private final Cabinet cabinet = new Cabinet(site, true);
    private final UUID device = cabinet.store(Charge.OFF);

    @Test
    void a_device_is_overdue_after_ten_quiet_minutes_and_no_more_when_it_is_back() {
        UUID quiet = cabinet.store(Charge.OFF);
        cabinet.take(quiet, site.user, ago(9));
        UUID custody = cabinet.take(device, site.user, ago(11));

        overdue("location", site.location)
                .body("items.custody", contains(custody.toString()))
                .body("items[0].device", equalTo(device.toString()))
                .body("items[0].holder", equalTo(site.user.toString()))
                .body("items[0].overdueMinutes", greaterThanOrEqualTo(11))
                .body("total", equalTo(1));
        overdue("holder", UUID.randomUUID()).body("items", empty());
        overdue("q", "scn-").body("items.custody", contains(custody.toString()));
        cabinet.giveBack(device, custody);
        overdue("location", site.location).body("items", empty());
    }

    @Test
    void only_who_may_sees_what_is_overdue_and_only_there() {
        cabinet.take(device, site.user, ago(11));
        String elsewhere =
                Tokens.sign(Tokens.claims(UUID.randomUUID(), site.organization, Tokens.ADMIN_AUDIENCE, "custody:read")
                        .claim("locations", List.of(site.elsewhere.toString())));

        site.as("devices:read").get(OVERDUE).then().statusCode(403);
        given().auth().oauth2(elsewhere).get(OVERDUE).then().statusCode(200).body("items", empty());
        site.asPlanner().queryParam("location", "here").get(OVERDUE).then().statusCode(400);
    }

    @Test
    void each_step_is_done_once_when_its_time_has_come() {
        add(Map.of("afterMinutes", 10, "action", "TELL_HOLDER"));
        add(Map.of("afterMinutes", 10, "action", "RECORD"));
        add(Map.of("afterMinutes", 600, "action", "RECORD"));
        UUID custody = cabinet.take(device, site.user, ago(11));

        Eventually.eventually(() -> {
            assertThat(activities(custody)).containsExactlyInAnyOrder("custody.escalated", "custody.overdue");
            assertThat(notices(site.user)).hasSize(1);
        });
        Notice notice = notices(site.user).getFirst();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.DEVICE_OVERDUE);
        assertThat(notice.details()).containsEntry("location", "Here").containsKeys("assetTag", "dueAt", "timeZone");
        add(Map.of("afterMinutes", 11, "action", "RECORD"));
        Eventually.eventually(() -> assertThat(activities(custody)).hasSize(3));
        assertThat(notices(site.user)).hasSize(1);
    }

    @Test
    void the_steps_of_a_location_take_the_place_of_those_of_the_organisation() {
        UUID member = site.newPerson(site.group);
        UUID chief = site.newPermitted("custody:write", site.location);
        UUID boss = site.newPermitted("custody:write");
        add(Map.of("afterMinutes", 10, "action", "TELL_USER", "user", boss));
        add(Map.of("location", site.location, "afterMinutes", 10, "action", "TELL_GROUP", "group", site.group));
        add(Map.of(
                "location",
                site.location,
                "afterMinutes",
                10,
                "action",
                "TELL_PERMITTED",
                "permission",
                "custody:write"));

        cabinet.take(device, site.user, ago(11));

        Eventually.eventually(() -> {
            assertThat(notices(member)).hasSize(1);
            assertThat(notices(chief)).hasSize(1);
        });
        assertThat(notices(chief).getFirst().details()).containsEntry("holder", site.user.toString());
        assertThat(notices(boss)).isEmpty();
    }

    @Test
    void an_organisation_begins_with_steps_that_do_not_return() {
        site.tell(new OrganizationState(site.organization, 1, "Customer", 1, Duration.ofHours(24)));
        String first = site.asPlanner()
                .get(ESCALATIONS)
                .then()
                .body("items.action", hasItem("TELL_HOLDER"))
                .body("total", equalTo(3))
                .extract()
                .path("items[0].id");

        site.asPlanner().delete(ESCALATIONS + "/" + first).then().statusCode(204);
        site.tell(new OrganizationState(site.organization, 2, "Customer Ltd", 1, Duration.ofHours(24)));

        site.asPlanner().get(ESCALATIONS).then().body("total", equalTo(2));
    }

    @Test
    void steps_are_read_changed_and_removed() {
        String id = add(Map.of("afterMinutes", 30, "action", "TELL_USER", "user", site.user));
        Map<String, Object> patch = new HashMap<>(Map.of("action", "RECORD"));
        patch.put("user", null);

        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(ESCALATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("action", equalTo("RECORD"));
        site.asPlanner()
                .header("If-Match", "\"0\"")
                .delete(ESCALATIONS + "/" + id)
                .then()
                .statusCode(412);
        site.asPlanner().get(ESCALATIONS + "/" + id).then().statusCode(200).body("afterMinutes", equalTo(30));
        site.asPlanner().queryParam("action", "RECORD").get(ESCALATIONS).then().body("items.id", contains(id));
        site.asPlanner().delete(ESCALATIONS + "/" + id).then().statusCode(204);
        site.asPlanner().get(ESCALATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_step_says_whom_to_tell_and_nothing_else() {
        refused(Map.of("afterMinutes", 10, "action", "TELL_USER"))
                .statusCode(400)
                .body("errors.field", contains("user"));
        refused(Map.of("afterMinutes", 10, "action", "RECORD", "group", site.group))
                .statusCode(400)
                .body("errors.field", contains("group"));
        refused(Map.of("afterMinutes", 9, "action", "RECORD"))
                .statusCode(400)
                .body("errors.field", contains("afterMinutes"));
        refused(Map.of("afterMinutes", 10, "action", "TELL_PERMITTED", "permission", "all"))
                .statusCode(400)
                .body("errors.field", contains("permission"));
        refused(Map.of("afterMinutes", 10, "action", "TELL_USER", "user", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.field", contains("user"));
        refused(Map.of("afterMinutes", 10, "action", "RECORD", "location", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.field", contains("location"));
        site.as("escalations:read")
                .body(Map.of("afterMinutes", 10, "action", "RECORD"))
                .post(ESCALATIONS)
                .then()
                .statusCode(403);
    }

    private String add(Map<String, Object> body) {
        return refused(body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse refused(Map<String, Object> body) {
        return site.asPlanner().body(body).post(ESCALATIONS).then();
    }

    private ValidatableResponse overdue(String filter, Object value) {
        return site.asPlanner().queryParam(filter, value).get(OVERDUE).then().statusCode(200);
    }

    private static Instant ago(int minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }

    private static List<String> activities(UUID custody) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.ACTIVITY, custody.toString()).stream()
                    .map(told -> Contracts.read(told.value(), Activity.class).type())
                    .toList();
        }
    }

    private static List<Notice> notices(UUID person) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.NOTICES, person.toString()).stream()
                    .map(told -> Contracts.read(told.value(), Notice.class))
                    .toList();
        }
    }
}
