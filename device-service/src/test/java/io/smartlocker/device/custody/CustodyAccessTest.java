package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.device.Site;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees no custody, and moves nothing by telling of it. */
@QuarkusTest
class CustodyAccessTest extends CustodyScene {
    @Test
    void nobody_and_those_without_the_permission_are_refused() {
        Site.anonymous().get(CUSTODY).then().statusCode(401);
        Site.anonymous().get("/api/v1/conflicts").then().statusCode(401);
        site.withPermissions("devices:read").get(CUSTODY).then().statusCode(403);
        site.withPermissions("devices:read")
                .get(CUSTODY + "/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        site.withPermissions("devices:read").get("/api/v1/conflicts").then().statusCode(403);
        site.asAdmin().get(CUSTODY + "/" + UUID.randomUUID()).then().statusCode(404);
        site.asAdmin().queryParam("state", "LENT").get(CUSTODY).then().statusCode(400);
    }

    @Test
    void another_organisation_sees_and_moves_nothing() {
        site.tell(bay, MORNING, taken(person, device));
        eventually(() -> custodies().body("items", hasSize(1)));
        String id = custodies().extract().path("items[0].id");
        try (Site other = new Site()) {
            other.asAdmin().get(CUSTODY).then().body("total", equalTo(0));
            other.asAdmin().get(CUSTODY + "/" + id).then().statusCode(404);
            KioskEvent event = other.event(otherBay, MORNING.plusSeconds(60), returned(person, device));
            other.kafka.send(
                    Topics.BAY_FACTS,
                    otherBay,
                    other.organization,
                    new BayFact(other.organization, other.kiosk, event));
            eventually(() -> other.asAdmin().get("/api/v1/conflicts").then().body("total", equalTo(1)));
        }
        device().body("state", equalTo("HELD"));
    }
}
