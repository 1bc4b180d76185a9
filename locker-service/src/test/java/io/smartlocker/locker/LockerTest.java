package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How lockers move, grow, shrink, and go. */
@QuarkusTest
class LockerTest extends LockerScene {
    @Test
    void a_locker_is_renamed_and_put_out_of_service_and_back() {
        change(Map.of("name", "Wall", "serial", "L-9", "inService", false))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Wall"))
                .body("serial", equalTo("L-9"))
                .body("inService", equalTo(false))
                .body("underMaintenance", equalTo(false));
        Eventually.eventually(() -> assertThat(told().inService()).isFalse());
        change(Map.of("inService", true)).body("inService", equalTo(true));
        Eventually.eventually(() -> assertThat(told().version()).isEqualTo(2));
    }

    @Test
    void a_change_with_a_mistake_names_the_field() {
        customer.locker("L-2", type, location);
        refused(409, "serial", Map.of("serial", "L-2"));
        refused(409, "name", Map.of("name", "Locker L-2"));
        refused(400, "type", Map.of("type", UUID.randomUUID()));
        refused(400, "location", Map.of("location", UUID.randomUUID()));
        refused(400, "area", Map.of("area", UUID.randomUUID()));
        refused(400, "kiosk", Map.of("kiosk", UUID.randomUUID()));
        refused(400, "rows", Map.of("rows", 0));
        refused(400, "version", Map.of("version", 5));
        customer.as("lockers:write")
                .header("If-Match", "\"7\"")
                .body(Map.of("name", "Late"))
                .patch("/api/v1/lockers/" + locker)
                .then()
                .statusCode(412);
        customer.patch("/lockers/" + UUID.randomUUID(), "lockers:write", Map.of())
                .statusCode(404);
    }

    @Test
    void a_locker_with_something_in_it_is_not_deleted() {
        customer.occupiedBay(locker, 2, UuidV7.next(), null);
        customer.delete("/lockers/" + locker, "lockers:write")
                .statusCode(409)
                .body("type", equalTo("bays-not-empty"))
                .body("detail", containsString("bay 2"));
    }

    @Test
    void an_empty_locker_goes_its_kiosk_loses_it_and_its_grants_go_too() {
        UUID bay = customer.bay(locker, 1);
        UUID other = customer.locker("L-2", type, location);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker, other);
        UUID grant = grant();
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));

        customer.as("lockers:write")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/lockers/" + locker)
                .then()
                .statusCode(412);
        customer.delete("/lockers/" + locker, "lockers:write").statusCode(204);

        customer.get("/lockers/" + locker, "lockers:read").statusCode(404);
        customer.get("/grants/" + grant, "grants:read").statusCode(404);
        Eventually.eventually(() -> {
            assertThat(kafka.last(Topics.LOCKERS, locker, LockerState.class)).isEmpty();
            assertThat(kafka.last(Topics.GRANTS, grant, GrantState.class)).isEmpty();
            assertThat(site(kiosk).lockers())
                    .extracting(DirectoryEntry.Site.Locker::id)
                    .containsExactly(other);
            assertThat(kiosk.directory()).doesNotContainKey("bay:" + bay);
        });
        UUID again = customer.locker("L-1", type, location);
        assertThat(again).isNotEqualTo(locker);
    }

    @Test
    void lockers_are_narrowed_sorted_and_searched() {
        UUID elsewhere = customer.location("Elsewhere");
        UUID area = customer.area(elsewhere);
        UUID second = customer.created(
                "/lockers",
                "lockers:write",
                Map.of("name", "Alpha", "serial", "Z-1", "type", type, "location", elsewhere, "area", area));
        customer.patch("/lockers/" + second, "lockers:write", Map.of("inService", false));

        names("sort=name", "Alpha", "Locker L-1");
        names("sort=-serial", "Alpha", "Locker L-1");
        names("location=" + elsewhere, "Alpha");
        names("area=" + area, "Alpha");
        names("type=" + type + "&sort=serial", "Locker L-1", "Alpha");
        names("inService=true", "Locker L-1");
        names("inService=false", "Alpha");
        names("q=z-1", "Alpha");
        names("kiosk=" + UUID.randomUUID());
        customer.get("/lockers?area=hall", "lockers:read").statusCode(400).body("errors.field", hasItem("area"));
        customer.get("/lockers?inService=maybe", "lockers:read").statusCode(400);
        String next = customer.get("/lockers?sort=name&limit=1", "lockers:read")
                .extract()
                .path("next");
        names("sort=name&limit=1&cursor=" + next, "Locker L-1");
    }

    private void names(String query, String... expected) {
        customer.get("/lockers?" + query, "lockers:read")
                .statusCode(200)
                .body("items.name", equalTo(List.of(expected)));
    }

    @Test
    void who_is_limited_to_a_location_moves_nothing_out_of_it_or_into_it() {
        UUID elsewhere = customer.location("Elsewhere");
        UUID far = customer.locker("L-2", type, elsewhere);
        customer.limitedTo(location, "lockers:read")
                .get("/api/v1/lockers")
                .then()
                .body("total", equalTo(1));
        customer.limitedTo(location, "lockers:write")
                .body(Map.of("name", "x"))
                .patch("/api/v1/lockers/" + far)
                .then()
                .statusCode(404);
        customer.limitedTo(location, "lockers:write")
                .body(Map.of("location", elsewhere))
                .patch("/api/v1/lockers/" + locker)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("location"));
        customer.limitedTo(location, "lockers:write")
                .delete("/api/v1/lockers/" + far)
                .then()
                .statusCode(404);
    }
}
