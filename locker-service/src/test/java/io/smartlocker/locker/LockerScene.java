package io.smartlocker.locker;

import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A locker that is changed. */
@QuarkusTestResource(Backends.class)
abstract class LockerScene {
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

    io.restassured.response.ValidatableResponse change(Map<String, ?> patch) {
        return customer.patch("/lockers/" + locker, "lockers:write", patch);
    }

    LockerState told() {
        return kafka.last(Topics.LOCKERS, locker, LockerState.class).orElseThrow();
    }

    void refused(int status, String field, Map<String, ?> patch) {
        change(patch).statusCode(status).body("errors.field", hasItem(field));
    }

    UUID grant() {
        UUID group = customer.group("Day shift");
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker))));
        return id[0];
    }

    static DirectoryEntry.Site site(PlayedKiosk kiosk) {
        return kiosk.entry("site:" + kiosk.id, DirectoryEntry.Site.class).orElseThrow();
    }

    static Map<String, @Nullable Object> withNull(String field) {
        Map<String, @Nullable Object> patch = new HashMap<>();
        patch.put(field, null);
        return patch;
    }
}
