package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A locker goes to another location or kiosk with what belongs to it. */
@QuarkusTest
class LockerMoveTest extends LockerScene {
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

    @Test
    void a_kiosk_of_another_location_or_one_that_is_not_in_use_cannot_serve_it() {
        UUID elsewhere = customer.location("Elsewhere");
        UUID there = customer.locker("L-2", type, elsewhere);
        PlayedKiosk far = PlayedKiosk.active(customer, "Far", elsewhere, there);
        PlayedKiosk invited = PlayedKiosk.invited(customer, "Invited", location, locker);
        refused(400, "kiosk", Map.of("kiosk", far.id));
        refused(400, "kiosk", Map.of("kiosk", invited.id));
    }
}
