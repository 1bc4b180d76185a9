package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A locker and a group that may use it. */
@QuarkusTestResource(Backends.class)
abstract class GrantScene {
    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    UUID locker;
    UUID group;

    @BeforeEach
    void furnish() {
        locker = customer.locker("L-1", customer.lockerType("2x4"), customer.location("Site"));
        group = customer.group("Day shift");
    }

    Map<String, Object> grant() {
        return Map.of(
                "subject", Map.of("group", group),
                "target", Map.of("locker", locker),
                "windows", List.of(Map.of("days", List.of("TUE", "MON"), "from", "06:00", "until", "18:00")));
    }

    UUID granted() {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created("/grants", "grants:write", grant()));
        return id[0];
    }

    UUID grant(Map<String, Object> target, List<Map<String, Object>> windows, @Nullable String until) {
        Map<String, Object> request =
                new HashMap<>(Map.of("subject", Map.of("group", group), "target", target, "windows", windows));
        if (until != null) {
            request.put("until", until);
        }
        return customer.created("/grants", "grants:write", request);
    }
}
