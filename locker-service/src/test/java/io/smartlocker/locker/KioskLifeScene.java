package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A locker for kiosks, and what people do with these. */
@QuarkusTestResource(Backends.class)
abstract class KioskLifeScene {
    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    UUID location;
    UUID type;
    UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
        locker = customer.locker("L-1", type, location);
    }

    ValidatableResponse change(UUID kiosk, Map<String, ?> patch) {
        return customer.as("kiosks:write")
                .body(patch)
                .patch("/api/v1/kiosks/" + kiosk)
                .then();
    }

    ValidatableResponse act(UUID kiosk, String what) {
        return customer.as("kiosks:write")
                .post("/api/v1/kiosks/" + kiosk + "/" + what)
                .then();
    }

    ValidatableResponse get(UUID kiosk) {
        return customer.as("kiosks:read").get("/api/v1/kiosks/" + kiosk).then();
    }

    ValidatableResponse renew(UUID kiosk) {
        return customer.as("users:write")
                .post("/api/v1/kiosks/" + kiosk + "/held-pins/renew")
                .then();
    }
}
