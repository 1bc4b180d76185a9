package io.smartlocker.device.bay;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.device.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BayTest extends ServiceTest {
    private static final String BAYS = "/api/v1/bays";

    private final UUID locker = UUID.randomUUID();

    @Test
    void a_locker_has_the_bays_of_its_rows_and_columns() {
        List<UUID> bays = site.locker(locker, 1, 2, 4);
        site.asAdmin()
                .queryParam("locker", locker)
                .get(BAYS)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("items[0].door", equalTo("UNKNOWN"))
                .body("items[0].available", equalTo(true))
                .body("items[0].charge.state", equalTo("OFF"));
        assertThat(site.kafka.last(Topics.BAYS, bays.getFirst(), BayState.class))
                .hasValueSatisfying(state -> assertThat(state.locker()).isEqualTo(locker));
    }

    @Test
    void a_growing_locker_keeps_its_bays_and_a_shrinking_one_what_is_in_them() {
        List<UUID> bays = site.locker(locker, 1, 1, 3);
        assertThat(site.locker(locker, 2, 1, 4)).startsWith(bays.toArray(UUID[]::new));
        UUID third = bays.get(2);
        site.assign(third, site.device(site.type("Scanner"), "SCN-001"));

        site.kafka.send(Topics.LOCKERS, locker, site.organization, site.lockerState(locker, 3, 1, 1));

        eventually(() -> assertThat(site.bays(locker)).containsExactly(bays.getFirst(), third));
        site.asAdmin().get(BAYS + "/" + third).then().body("outOfService", equalTo(true));
        eventually(() -> assertThat(site.kafka.last(Topics.BAYS, bays.get(1), BayState.class))
                .isEmpty());
    }

    @Test
    void the_bays_of_a_locker_that_is_gone_go_too() {
        site.locker(locker, 1, 1, 2);
        site.kafka.tombstone(Topics.LOCKERS, locker, site.organization);
        eventually(() -> assertThat(site.bays(locker)).isEmpty());
    }

    @Test
    void a_bay_out_of_service_keeps_what_is_in_it() {
        UUID bay = site.locker(locker, 1, 1, 2).getFirst();
        UUID device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
        site.asAdmin()
                .header("If-Match", "\"2\"")
                .body("{\"outOfService\":true}")
                .patch(BAYS + "/" + bay)
                .then()
                .statusCode(200)
                .body("outOfService", equalTo(true))
                .body("device", equalTo(device.toString()));
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("state", "OUT_OF_SERVICE")
                .get(BAYS)
                .then()
                .body("items", hasSize(1));
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("available", true)
                .get(BAYS)
                .then()
                .body("items", hasSize(1));
        site.asAdmin()
                .queryParam("locker", locker)
                .queryParam("available", false)
                .get(BAYS)
                .then()
                .body("items", hasSize(1));
        site.asAdmin()
                .header("If-Match", "\"1\"")
                .body("{\"outOfService\":false}")
                .patch(BAYS + "/" + bay)
                .then()
                .statusCode(412);
        site.asAdmin()
                .body("{\"outOfService\":null}")
                .patch(BAYS + "/" + bay)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("outOfService"));
    }
}
