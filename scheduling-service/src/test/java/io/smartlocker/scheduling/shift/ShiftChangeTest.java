package io.smartlocker.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftChangeTest {
    private static final String SHIFTS = "/api/v1/shifts";

    private final Site site = new Site();

    @Test
    void a_patch_changes_what_it_names_and_raises_the_version() {
        String id = site.create(site.shift("validUntil", "2030-12-31"));
        Map<String, Object> patch = new HashMap<>(Map.of("name", "Earlier", "start", "05:30"));
        patch.put("validUntil", null);

        site.asPlanner()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Earlier"))
                .body("start", equalTo("05:30"))
                .body("end", equalTo("14:00"))
                .body("validUntil", nullValue());
        Eventually.eventually(() -> {
            assertThat(Told.last(id).version()).isEqualTo(1);
            assertThat(Told.activities(id)).containsExactly("shift.created", "shift.changed");
        });
    }

    @Test
    void a_patch_that_changes_nothing_tells_nothing() {
        String id = site.create(site.shift());

        site.asPlanner()
                .body(Map.of("name", "Early"))
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void a_patch_of_devices_replaces_them() {
        String id = site.create(site.shift("devices", List.of(Map.of("device", site.device))));

        site.asPlanner()
                .body(Map.of("devices", List.of(Map.of("deviceType", site.deviceType, "count", 5))))
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("devices.count", contains(5));
    }

    @Test
    void a_patch_for_an_older_version_is_refused() {
        String id = site.create(site.shift());
        site.asPlanner().body(Map.of("name", "Second")).patch(SHIFTS + "/" + id);

        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Third"))
                .patch(SHIFTS + "/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("stale"));
    }

    @Test
    void a_removed_shift_is_gone_and_its_tombstone_told() {
        String id = site.create(site.shift("devices", List.of(Map.of("device", site.device))));

        site.asPlanner().delete(SHIFTS + "/" + id).then().statusCode(204);

        site.asPlanner().get(SHIFTS + "/" + id).then().statusCode(404);
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> {
                var told = kafka.read(Topics.SHIFTS, id);
                assertThat(told).hasSize(2);
                assertThat(told.getLast().value()).isNull();
            });
        }
        Eventually.eventually(() -> assertThat(Told.activities(id)).containsExactly("shift.created", "shift.removed"));
    }

    @Test
    void devices_are_added_and_listed_and_give_the_shift_a_new_version() {
        String id = site.create(site.shift());

        site.asPlanner()
                .body(Map.of("deviceType", site.deviceType, "count", 2))
                .post(SHIFTS + "/" + id + "/devices")
                .then()
                .statusCode(201)
                .body("count", equalTo(2))
                .body("device", nullValue())
                .body("id", not(nullValue()));

        site.asPlanner()
                .get(SHIFTS + "/" + id + "/devices")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(1));
        site.asPlanner().get(SHIFTS + "/" + id).then().header("ETag", "\"1\"").body("devices", hasSize(1));
        Eventually.eventually(() -> assertThat(Told.activities(id)).last().isEqualTo("shift.device-added"));
    }
}
