package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How lockers move, grow, shrink, and go. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockerTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID type;
    private UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
        locker = customer.locker("L-1", type, location);
    }

    private io.restassured.response.ValidatableResponse change(Map<String, ?> patch) {
        return customer.patch("/lockers/" + locker, "lockers:write", patch);
    }

    private LockerState told() {
        return kafka.last(Topics.LOCKERS, locker, LockerState.class).orElseThrow();
    }

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

    private void refused(int status, String field, Map<String, ?> patch) {
        change(patch).statusCode(status).body("errors.field", hasItem(field));
    }

    @Test
    void a_locker_moves_with_its_grants_and_leaves_area_and_kiosk_behind() {
        UUID elsewhere = customer.location("Elsewhere");
        change(Map.of("area", customer.area(location))).statusCode(200);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker);
        Eventually.eventually(() -> assertThat(site(kiosk).lockers()).hasSize(1));
        UUID grant = grant();

        change(Map.of("location", elsewhere))
                .statusCode(200)
                .body("location", equalTo(elsewhere.toString()))
                .body("area", nullValue())
                .body("kiosk", nullValue());

        Eventually.eventually(() -> assertThat(site(kiosk).lockers()).isEmpty());
        customer.limitedTo(elsewhere, "grants:read")
                .get("/api/v1/grants/" + grant)
                .then()
                .statusCode(200);
        customer.limitedTo(location, "grants:read")
                .get("/api/v1/grants/" + grant)
                .then()
                .statusCode(404);
        customer.get("/kiosks/" + kiosk.id, "kiosks:read").body("lockers", equalTo(List.of()));
    }

    private UUID grant() {
        UUID group = customer.group("Day shift");
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker))));
        return id[0];
    }

    private static DirectoryEntry.Site site(PlayedKiosk kiosk) {
        return kiosk.entry("site:" + kiosk.id, DirectoryEntry.Site.class).orElseThrow();
    }

    @Test
    void a_locker_is_wired_from_one_kiosk_to_another_with_all_that_belongs_to_it() {
        UUID second = customer.locker("L-2", type, location);
        UUID bay = customer.bay(locker, 1);
        UUID group = customer.group("Day shift");
        UUID person = UuidV7.next();
        customer.user(person, 0, group);
        PlayedKiosk from = PlayedKiosk.active(customer, "From", location, locker);
        PlayedKiosk to = PlayedKiosk.active(customer, "To", location, second);
        Eventually.eventually(() -> customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker))));
        Eventually.eventually(() -> assertThat(from.directory()).containsKeys("bay:" + bay, "user:" + person));

        change(Map.of("kiosk", to.id)).statusCode(200).body("kiosk", equalTo(to.id.toString()));

        Eventually.eventually(() -> {
            assertThat(to.directory()).containsKeys("bay:" + bay, "user:" + person);
            assertThat(from.directory()).doesNotContainKeys("bay:" + bay, "user:" + person);
            assertThat(site(from).lockers()).isEmpty();
            assertThat(site(to).lockers()).hasSize(2);
        });
        change(withNull("kiosk")).statusCode(200).body("kiosk", nullValue());
        Eventually.eventually(() -> assertThat(to.directory()).doesNotContainKey("bay:" + bay));
    }

    private static Map<String, @Nullable Object> withNull(String field) {
        Map<String, @Nullable Object> patch = new HashMap<>();
        patch.put(field, null);
        return patch;
    }

    @Test
    void a_kiosk_of_another_location_or_one_that_is_not_in_use_cannot_serve_it() {
        UUID elsewhere = customer.location("Elsewhere");
        UUID there = customer.locker("L-2", type, elsewhere);
        PlayedKiosk far = PlayedKiosk.active(customer, "Far", elsewhere, there);
        PlayedKiosk invited = PlayedKiosk.invited(customer, "Invited", location, locker);
        refused(400, "kiosk", Map.of("kiosk", far.id));
        refused(400, "kiosk", Map.of("kiosk", invited.id));
    }

    @Test
    void a_locker_grows_by_rows_and_columns_and_by_another_type() {
        change(Map.of("rows", 3)).statusCode(200).body("rows", equalTo(3)).body("columns", equalTo(4));
        Eventually.eventually(() -> assertThat(told().rows() * told().columns()).isEqualTo(12));
        UUID large = customer.created(
                "/locker-types",
                "lockers:write",
                Map.of("name", "5x5", "rows", 5, "columns", 5, "charging", false, "powerBudgetWatts", 0));

        Map<String, @Nullable Object> patch = withNull("rows");
        patch.put("type", large);
        change(patch).statusCode(200).body("rows", equalTo(5)).body("columns", equalTo(5));

        Eventually.eventually(() -> {
            assertThat(told().type()).isEqualTo(large);
            assertThat(told().rows() * told().columns()).isEqualTo(25);
        });
    }

    @Test
    void a_locker_shrinks_only_when_the_bays_that_would_go_are_empty() {
        customer.bay(locker, 1);
        UUID occupied = customer.occupiedBay(locker, 7, UuidV7.next(), null);
        UUID owned = customer.occupiedBay(locker, 8, null, UuidV7.next());

        change(Map.of("rows", 1))
                .statusCode(409)
                .body("type", equalTo("bays-not-empty"))
                .body("detail", containsString("7, 8"));
        change(Map.of("columns", 8)).statusCode(200);
        change(Map.of("rows", 1, "columns", 4)).statusCode(409);

        for (UUID bay : List.of(occupied, owned)) {
            kafka.tombstone(Topics.BAYS, bay, customer.organization);
        }
        Eventually.eventually(() -> change(Map.of("rows", 1, "columns", 4))
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("columns", equalTo(4)));
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
