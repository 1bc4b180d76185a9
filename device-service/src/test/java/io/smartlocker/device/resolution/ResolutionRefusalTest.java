package io.smartlocker.device.resolution;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.device.Site;
import io.smartlocker.device.Told;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResolutionRefusalTest extends ConflictScene {
    @Test
    void only_the_choices_of_its_kind_resolve_a_conflict() {
        String conflict = takenTwice();
        refused(conflict, Map.of("choice", "FREE_BAY"), 400, "choice");
        refused(conflict, Map.of("note", "None"), 400, "choice");
        refused(conflict, Map.of("choice", "KEEP_FACT", "note", "x".repeat(501)), 400, "note");
        resolve(conflict, Map.of("choice", "TOSS_A_COIN")).statusCode(400);
        resolve(conflict, Map.of("choice", "KEEP_FACT", "winner", ann)).statusCode(400);
    }

    @Test
    void a_choice_without_what_it_needs_leaves_the_conflict_open() {
        takes(ann, second, 1);
        String conflict = conflict("DEVICE_IN_OTHER_BAY");
        refused(conflict, Map.of("choice", "DEVICE_ELSEWHERE"), 400, "bay");
        refused(
                conflict,
                Map.of("choice", "DEVICE_ELSEWHERE", "bay", third, "device", UUID.randomUUID()),
                400,
                "device");
        resolve(conflict, Map.of("choice", "DEVICE_ELSEWHERE", "bay", UUID.randomUUID()))
                .statusCode(404);
        site.asAdmin().get("/api/v1/conflicts/{id}", conflict).then().body("state", equalTo("OPEN"));
        device(device).body("holder", equalTo(ann.toString()));
    }

    @Test
    void an_overruled_placement_stays_open_after_a_choice_that_does_not_fit() {
        String conflict = placedTooLate();
        refused(conflict, Map.of("choice", "BACK_IN_SERVICE"), 400, "choice");
        refused(conflict, Map.of("choice", "FORMER_HOLDER_HAS_IT"), 400, "choice");
        refused(conflict, Map.of("choice", "DEVICE_ELSEWHERE"), 400, "bay");
        UUID other = site.device(site.type("Radio"), "RAD-001");
        refused(conflict, Map.of("choice", "DEVICE_LOST", "device", other), 400, "device");
        resolve(conflict, Map.of("choice", "DEVICE_ELSEWHERE", "bay", UUID.randomUUID()))
                .statusCode(404);
        site.asAdmin().get("/api/v1/conflicts/{id}", conflict).then().body("state", equalTo("OPEN"));
        device(device).body("holder", equalTo(ann.toString()));
    }

    @Test
    void a_device_that_is_named_instead_of_an_unknown_one_exists() {
        site.tell(first, begin.plusMillis(1), Told.taken(ann, UUID.randomUUID()));
        String conflict = conflict("UNKNOWN_DEVICE");
        refused(conflict, Map.of("choice", "WAS_DEVICE"), 400, "device");
        refused(conflict, Map.of("choice", "WAS_DEVICE", "device", UUID.randomUUID()), 404, "device");
    }

    @Test
    void what_breaks_a_rule_leaves_the_conflict_open() {
        UUID other = site.device(site.type("Radio"), "RAD-001");
        String conflict = cameUpon(other);
        resolve(conflict, Map.of("choice", "DEVICE_ELSEWHERE", "bay", second))
                .statusCode(409)
                .body("type", equalTo("bay-occupied"));
        site.asAdmin().get("/api/v1/conflicts/{id}", conflict).then().body("state", equalTo("OPEN"));
    }

    @Test
    void a_conflict_is_resolved_once() {
        String conflict = takenTwice();
        resolved(conflict, Map.of("choice", "DISMISS"));
        resolve(conflict, Map.of("choice", "KEEP_FACT")).statusCode(409).body("type", equalTo("conflict-closed"));
        site.asAdmin().get("/api/v1/conflicts/{id}", conflict).then().body("choice", equalTo("DISMISS"));
    }

    @Test
    void what_a_later_fact_explained_is_closed() {
        String conflict = takenTwice();
        returns(ann, first, 5);
        eventually(() ->
                site.asAdmin().get("/api/v1/conflicts/{id}", conflict).then().body("state", equalTo("EXPLAINED")));
        resolve(conflict, Map.of("choice", "KEEP_FACT")).statusCode(409).body("type", equalTo("conflict-closed"));
    }

    @Test
    void nobody_strangers_and_those_without_the_permission_are_refused() {
        String conflict = takenTwice();
        String path = "/api/v1/conflicts/" + conflict + "/resolve";
        Map<String, String> choice = Map.of("choice", "DISMISS");
        Site.anonymous().body(choice).post(path).then().statusCode(401);
        site.withPermissions("conflicts:read").body(choice).post(path).then().statusCode(403);
        site.asAdminOf(UUID.randomUUID()).body(choice).post(path).then().statusCode(404);
        resolve(UUID.randomUUID().toString(), choice).statusCode(404);
        try (Site other = new Site()) {
            other.asAdmin().body(choice).post(path).then().statusCode(404);
        }
        site.asAdmin().get("/api/v1/conflicts").then().body("items.id", hasItem(conflict));
    }
}
