package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A locker on which somebody works. */
@QuarkusTestResource(Backends.class)
abstract class MaintenanceScene {
    static final Duration LATER = Duration.ofHours(5);

    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    UUID location;
    UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
    }

    static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    UUID planned(Object subject, @Nullable Instant from, @Nullable Instant until) {
        return customer.created("/maintenance", "maintenance:write", request(subject, from, until));
    }

    static Map<String, Object> request(Object subject, @Nullable Instant from, @Nullable Instant until) {
        Map<String, Object> request = new HashMap<>(Map.of("subject", subject, "reason", "Hinge"));
        if (from != null) {
            request.put("from", from.toString());
        }
        if (until != null) {
            request.put("until", until.toString());
        }
        return request;
    }

    ValidatableResponse end(UUID id) {
        return customer.as("maintenance:write")
                .post("/api/v1/maintenance/" + id + "/end")
                .then();
    }
}
