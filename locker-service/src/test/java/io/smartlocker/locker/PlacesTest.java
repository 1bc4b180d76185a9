package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Locations, areas, locker types and lockers, as they come to be. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class PlacesTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);

    @Test
    void a_location_is_added_read_and_told() {
        UUID id = customer.location("Demo site");
        customer.as("locations:read")
                .get("/api/v1/locations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("country", equalTo("DE"))
                .body("areas.name", equalTo(List.of("Hall")));
        UUID area =
                UUID.fromString(customer.post("/locations/" + id + "/areas", "locations:write", Map.of("name", "Yard"))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        customer.as("locations:read").get("/api/v1/locations?q=demo").then().body("items[0].areas", hasSize(2));
        Eventually.eventually(() -> {
            LocationState told =
                    kafka.last(Topics.LOCATIONS, id, LocationState.class).orElseThrow();
            assertThat(told.version()).isEqualTo(1);
            assertThat(told.areas()).extracting(LocationState.Area::id).contains(area);
            assertThat(kafka.read(Topics.ACTIVITY, id.toString())).hasSize(2);
        });
    }

    @Test
    void a_location_with_a_mistake_names_the_field() {
        refusedLocation("country", Map.of("name", "A", "country", "XX", "timeZone", "Europe/Berlin"));
        refusedLocation("timeZone", Map.of("name", "A", "country", "DE", "timeZone", "Mars/Olympus"));
        refusedLocation("name", Map.of("name", " ", "country", "DE", "timeZone", "Europe/Berlin"));
        customer.location("Twice");
        customer.post("/locations", "locations:write", Map.of("name", "Twice", "country", "DE", "timeZone", "UTC"))
                .statusCode(409)
                .body("errors.field", hasItem("name"));
        UUID id = customer.location("With areas");
        customer.post("/locations/" + id + "/areas", "locations:write", Map.of("name", "Hall"))
                .statusCode(409)
                .body("errors.field", hasItem("name"));
    }

    private void refusedLocation(String field, Map<String, Object> body) {
        customer.post("/locations", "locations:write", body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void a_locker_is_added_with_its_type_and_told_with_its_bays() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        UUID id = customer.locker("L-1", type, location);
        customer.as("lockers:read")
                .get("/api/v1/lockers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("serial", equalTo("L-1"))
                .body("kiosk", nullValue())
                .body("inService", equalTo(true));
        customer.as("lockers:read")
                .get("/api/v1/lockers?location=" + location)
                .then()
                .body("total", equalTo(1));
        customer.as("lockers:read").get("/api/v1/locker-types").then().body("items.name", equalTo(List.of("2x4")));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.LOCKERS, id, LockerState.class))
                .get()
                .satisfies(told -> assertThat(told.rows() * told.columns()).isEqualTo(8)));
    }

    @Test
    void a_locker_with_a_mistake_names_the_field() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        customer.locker("L-1", type, location);
        Map<String, Object> good = Map.of("name", "B", "serial", "L-2", "type", type, "location", location);
        refusedLocker(409, "serial", with(good, "serial", "L-1"));
        refusedLocker(409, "name", with(good, "name", "Locker L-1"));
        refusedLocker(400, "type", with(good, "type", UUID.randomUUID()));
        refusedLocker(400, "location", with(good, "location", UUID.randomUUID()));
        refusedLocker(400, "area", with(good, "area", UUID.randomUUID()));
        refusedLocker(400, "kiosk", with(good, "kiosk", UUID.randomUUID()));
        customer.post(
                        "/locker-types",
                        "lockers:write",
                        Map.of("name", "Too high", "rows", 21, "columns", 0, "charging", true, "powerBudgetWatts", 1))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("columns", "rows")));
        customer.post(
                        "/locker-types",
                        "lockers:write",
                        Map.of("name", "2x4", "rows", 1, "columns", 1, "charging", true, "powerBudgetWatts", 1))
                .statusCode(409)
                .body("errors.field", hasItem("name"));
    }

    private void refusedLocker(int status, String field, Map<String, Object> body) {
        customer.post("/lockers", "lockers:write", body).statusCode(status).body("errors.field", hasItem(field));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    @Test
    void nobody_sees_or_touches_what_is_not_theirs() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        UUID locker = customer.locker("L-1", type, location);
        Customer other = new Customer(kafka);
        other.as("locations:read").get("/api/v1/locations/" + location).then().statusCode(404);
        other.as("lockers:read").get("/api/v1/lockers/" + locker).then().statusCode(404);
        other.as("lockers:read").get("/api/v1/locker-types/" + type).then().statusCode(404);
        other.post("/locations/" + location + "/areas", "locations:write", Map.of("name", "Theirs"))
                .statusCode(404);
        other.as("lockers:read").get("/api/v1/lockers").then().body("total", equalTo(0));
        for (String path : List.of("locations", "lockers", "locker-types")) {
            given().get("/api/v1/" + path).then().statusCode(401);
            customer.as("other:read").get("/api/v1/" + path).then().statusCode(403);
            customer.as("other:write")
                    .body(Map.of())
                    .post("/api/v1/" + path)
                    .then()
                    .statusCode(403);
        }
    }
}
