package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How locations and areas change, and how they go. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LocationTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);

    @Test
    void a_location_is_changed_and_told() {
        UUID id = customer.location("Old name");
        customer.patch("/locations/" + id, "locations:write", Map.of("name", "New name", "timeZone", "Europe/Vienna"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("New name"))
                .body("country", equalTo("DE"))
                .body("timeZone", equalTo("Europe/Vienna"))
                .body("areas", hasSize(1));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.LOCATIONS, id, LocationState.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.version()).isEqualTo(1);
                    assertThat(told.timeZone()).isEqualTo("Europe/Vienna");
                }));
    }

    @Test
    void nothing_is_told_when_nothing_changes() {
        UUID id = customer.location("Same");
        customer.patch("/locations/" + id, "locations:write", Map.of("name", "Same"))
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void a_change_with_a_mistake_names_the_field() {
        UUID id = customer.location("Here");
        customer.location("There");
        refused(400, "timeZone", id, Map.of("timeZone", "Mars/Olympus"));
        refused(400, "country", id, Map.of("country", "de"));
        refused(400, "name", id, Map.of("name", " "));
        refused(400, "areas", id, Map.of("areas", List.of()));
        refused(409, "name", id, Map.of("name", "There"));
        customer.as("locations:write")
                .header("If-Match", "\"7\"")
                .body(Map.of("name", "Late"))
                .patch("/api/v1/locations/" + id)
                .then()
                .statusCode(412);
        customer.patch("/locations/" + UUID.randomUUID(), "locations:write", Map.of("name", "Nowhere"))
                .statusCode(404);
    }

    private void refused(int status, String field, UUID id, Map<String, Object> patch) {
        customer.patch("/locations/" + id, "locations:write", patch)
                .statusCode(status)
                .body("errors.field", hasItem(field));
    }

    @Test
    void locations_are_sorted_and_narrowed_page_by_page() {
        customer.location("Charlie");
        customer.location("alpha");
        customer.location("Bravo");
        customer.created(
                "/locations", "locations:write", Map.of("name", "Delta", "country", "AT", "timeZone", "Europe/Vienna"));
        String next = customer.get("/locations?sort=-name&limit=3", "locations:read")
                .body("items.name", equalTo(List.of("Delta", "Charlie", "Bravo")))
                .body("total", equalTo(4))
                .extract()
                .path("next");
        customer.get("/locations?sort=-name&limit=3&cursor=" + next, "locations:read")
                .body("items.name", equalTo(List.of("alpha")));
        customer.get("/locations?country=AT", "locations:read").body("items.name", equalTo(List.of("Delta")));
        customer.get("/locations?q=RAV", "locations:read").body("items.name", equalTo(List.of("Bravo")));
        customer.get("/locations?sort=size", "locations:read").statusCode(400);
    }

    @Test
    void areas_are_listed_renamed_and_deleted() {
        UUID id = customer.location("Site");
        UUID hall = customer.area(id);
        UUID yard = customer.created("/locations/" + id + "/areas", "locations:write", Map.of("name", "Yard"));
        customer.get("/locations/" + id + "/areas", "locations:read").body("items.name", hasItems("Hall", "Yard"));
        customer.get("/locations/" + id + "/areas/" + yard, "locations:read").body("name", equalTo("Yard"));

        customer.patch("/locations/" + id + "/areas/" + hall, "locations:write", Map.of("name", "Great hall"))
                .statusCode(200)
                .body("name", equalTo("Great hall"));
        customer.patch("/locations/" + id + "/areas/" + hall, "locations:write", Map.of("name", "Yard"))
                .statusCode(409)
                .body("errors.field", hasItem("name"));
        customer.patch("/locations/" + id + "/areas/" + hall, "locations:write", Map.of("name", ""))
                .statusCode(400);
        customer.delete("/locations/" + id + "/areas/" + yard, "locations:write")
                .statusCode(204);
        customer.delete("/locations/" + id + "/areas/" + yard, "locations:write")
                .statusCode(404);

        Eventually.eventually(() -> assertThat(kafka.last(Topics.LOCATIONS, id, LocationState.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.version()).isEqualTo(3);
                    assertThat(told.areas())
                            .extracting(LocationState.Area::name)
                            .containsExactly("Great hall");
                }));
    }

    @Test
    void a_location_is_not_deleted_while_something_stands_there() {
        UUID id = customer.location("Full");
        UUID area = customer.area(id);
        UUID locker = customer.created(
                "/lockers",
                "lockers:write",
                Map.of("name", "A", "serial", "A-1", "type", customer.lockerType("2x4"), "location", id, "area", area));
        PlayedKiosk.invited(customer, "Gate", id, locker);
        shift(id);

        customer.delete("/locations/" + id + "/areas/" + area, "locations:write")
                .statusCode(409)
                .body("type", equalTo("area-in-use"))
                .body("detail", containsString("locker A"));
        Eventually.eventually(() -> customer.delete("/locations/" + id, "locations:write")
                .statusCode(409)
                .body("type", equalTo("location-in-use"))
                .body("detail", containsString("locker A"))
                .body("detail", containsString("kiosk Gate"))
                .body("detail", containsString("shift Early")));
        customer.get("/locations/" + id, "locations:read").statusCode(200);
    }

    private void shift(UUID location) {
        UUID id = UuidV7.next();
        kafka.send(
                Topics.SHIFTS,
                id,
                customer.organization,
                new ShiftState(
                        id,
                        customer.organization,
                        0,
                        "Early",
                        location,
                        List.of(Weekday.MON),
                        LocalTime.of(6, 0),
                        LocalTime.of(14, 0),
                        "Europe/Berlin",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        0));
    }

    @Test
    void an_empty_location_goes_and_takes_its_grants_along() {
        UUID id = customer.location("Empty");
        UUID group = customer.group("Day shift");
        UUID[] grant = new UUID[1];
        Eventually.eventually(() -> grant[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("area", customer.area(id)))));

        customer.as("locations:write")
                .header("If-Match", "\"7\"")
                .delete("/api/v1/locations/" + id)
                .then()
                .statusCode(412);
        customer.delete("/locations/" + id, "locations:write").statusCode(204);

        customer.get("/locations/" + id, "locations:read").statusCode(404);
        customer.get("/grants/" + grant[0], "grants:read").statusCode(404);
        Eventually.eventually(() -> {
            assertThat(kafka.last(Topics.LOCATIONS, id, LocationState.class)).isEmpty();
            assertThat(kafka.last(Topics.GRANTS, grant[0], GrantState.class)).isEmpty();
        });
    }

    @Test
    void a_location_goes_though_a_revoked_kiosk_once_stood_there() {
        UUID id = customer.location("Left");
        UUID locker = customer.locker("L-1", customer.lockerType("2x4"), id);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", id, locker);
        customer.as("kiosks:write").post("/api/v1/kiosks/" + kiosk.id + "/revoke");
        customer.delete("/lockers/" + locker, "lockers:write").statusCode(204);

        customer.delete("/locations/" + id, "locations:write").statusCode(204);

        customer.get("/kiosks/" + kiosk.id, "kiosks:read").body("location", equalTo(id.toString()));
    }

    @Test
    void who_is_limited_to_a_location_sees_and_changes_that_one_alone() {
        UUID mine = customer.location("Mine");
        UUID other = customer.location("Other");
        customer.limitedTo(mine, "locations:read")
                .get("/api/v1/locations")
                .then()
                .body("items.name", equalTo(List.of("Mine")))
                .body("items.id", not(hasItem(other.toString())));
        customer.limitedTo(mine, "locations:read")
                .get("/api/v1/locations/" + other + "/areas")
                .then()
                .statusCode(404);
        customer.limitedTo(mine, "locations:write")
                .body(Map.of("name", "Stolen"))
                .patch("/api/v1/locations/" + other)
                .then()
                .statusCode(404);
        customer.limitedTo(mine, "locations:write")
                .body(Map.of("name", "Still mine"))
                .patch("/api/v1/locations/" + mine)
                .then()
                .statusCode(200);
        customer.limitedTo(mine, "locations:write")
                .delete("/api/v1/locations/" + mine)
                .then()
                .statusCode(403);
    }
}
