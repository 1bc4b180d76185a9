package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How locker types change, while there are lockers of them and while there are none. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockerTypeTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);

    @Test
    void an_unused_type_is_changed_as_a_whole_and_deleted() {
        UUID id = customer.lockerType("2x4");
        customer.patch("/locker-types/" + id, "lockers:write", Map.of("name", "3x4", "rows", 3, "charging", false))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("3x4"))
                .body("rows", equalTo(3))
                .body("columns", equalTo(4))
                .body("charging", equalTo(false));
        customer.as("lockers:write")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/locker-types/" + id)
                .then()
                .statusCode(412);
        customer.delete("/locker-types/" + id, "lockers:write").statusCode(204);
        customer.get("/locker-types/" + id, "lockers:read").statusCode(404);
    }

    @Test
    void of_a_type_in_use_name_charging_and_budget_change_for_all_its_lockers() {
        UUID type = customer.lockerType("2x4");
        UUID location = customer.location("Site");
        UUID one = customer.locker("L-1", type, location);
        UUID other = customer.locker("L-2", type, location);

        customer.patch("/locker-types/" + type, "lockers:write", Map.of("name", "Two by four", "powerBudgetWatts", 80))
                .statusCode(200);

        for (UUID locker : List.of(one, other)) {
            Eventually.eventually(() -> assertThat(kafka.last(Topics.LOCKERS, locker, LockerState.class))
                    .get()
                    .satisfies(told -> {
                        assertThat(told.powerBudgetWatts()).isEqualTo(80);
                        assertThat(told.version()).isEqualTo(1);
                    }));
        }
    }

    @Test
    void the_size_of_a_type_in_use_stays_and_the_type_too() {
        UUID type = customer.lockerType("2x4");
        customer.locker("L-1", type, customer.location("Site"));

        customer.patch("/locker-types/" + type, "lockers:write", Map.of("rows", 3))
                .statusCode(409)
                .body("type", equalTo("locker-type-in-use"))
                .body("detail", containsString("1 lockers"));
        customer.delete("/locker-types/" + type, "lockers:write")
                .statusCode(409)
                .body("type", equalTo("locker-type-in-use"));
        customer.get("/locker-types/" + type, "lockers:read").body("rows", equalTo(2));
    }

    @Test
    void a_change_with_a_mistake_names_the_field() {
        UUID type = customer.lockerType("2x4");
        customer.lockerType("Taken");
        customer.patch("/locker-types/" + type, "lockers:write", Map.of("rows", 21))
                .statusCode(400)
                .body("errors.field", hasItem("rows"));
        customer.patch("/locker-types/" + type, "lockers:write", Map.of("colour", "blue"))
                .statusCode(400)
                .body("errors.field", hasItem("colour"));
        customer.patch("/locker-types/" + type, "lockers:write", Map.of("name", "Taken"))
                .statusCode(409)
                .body("errors.field", hasItem("name"));
        customer.patch("/locker-types/" + UUID.randomUUID(), "lockers:write", Map.of())
                .statusCode(404);
        customer.get("/locker-types?sort=-name", "lockers:read").body("items.name", equalTo(List.of("Taken", "2x4")));
        customer.get("/locker-types?sort=rows", "lockers:read").statusCode(400);
    }

    @Test
    void types_concern_all_locations_so_who_is_limited_changes_none() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        customer.limitedTo(location, "lockers:write")
                .body(Map.of("name", "x"))
                .patch("/api/v1/locker-types/" + type)
                .then()
                .statusCode(403);
        customer.limitedTo(location, "lockers:write")
                .delete("/api/v1/locker-types/" + type)
                .then()
                .statusCode(403);
        customer.limitedTo(location, "lockers:read")
                .get("/api/v1/locker-types/" + type)
                .then()
                .statusCode(200);
    }
}
