package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A kiosk with one locker, and who may use that. */
@QuarkusTestResource(Backends.class)
abstract class DirectoryScene {
    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    UUID location;
    UUID locker;
    PlayedKiosk kiosk;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
    }

    UUID grantTo(UUID group) {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("location", location))));
        return id[0];
    }
}
