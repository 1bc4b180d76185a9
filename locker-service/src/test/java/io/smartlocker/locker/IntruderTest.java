package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    private static final Map<String, Object> REASON = Map.of("reason", "Curiosity");
    private static final String[] ALL = {
        "locations:read",
        "locations:write",
        "lockers:read",
        "lockers:write",
        "grants:read",
        "grants:write",
        "kiosks:read",
        "kiosks:write",
        "kiosks:service",
        "commands:read",
        "commands:cancel",
        "lockers:open-all",
        "bays:read",
        "bays:open",
        "bays:charge",
        "alarms:read",
        "alarms:write",
        "alarms:settings",
        "users:read",
        "users:write"
    };

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID type;
    private UUID locker;
    private UUID bay;
    private UUID group;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
        locker = customer.locker("L-1", type, location);
        bay = customer.bay(locker, 1);
        group = customer.group("Day shift");
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void no_operation_lets_an_intruder_in() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        Map<String, Object> grant = Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker));
        kiosk.tell(PlayedKiosk.onBattery());
        UUID[] ids = new UUID[4];
        Eventually.eventually(() -> ids[0] = customer.created("/grants", "grants:write", grant));
        Eventually.eventually(() -> ids[1] = command());
        ids[2] = customer.created202("/lockers/" + locker + "/open-all", "lockers:open-all", REASON);
        Eventually.eventually(() -> ids[3] = alarm());

        new Intruder("locker")
                .open("post /api/v1/kiosks/enrol")
                .signedIn("get /api/v1/countries")
                .own("get /api/v1/countries", "get /api/v1/locations", "get /api/v1/locker-types")
                .own("get /api/v1/lockers", "get /api/v1/grants", "get /api/v1/kiosks", "get /api/v1/commands")
                .own("post /api/v1/locations", "post /api/v1/locker-types", "post /api/v1/lockers")
                .own("post /api/v1/grants", "post /api/v1/kiosks", "get /api/v1/kiosks/self")
                .own("get /api/v1/alarms", "get /api/v1/alarms/settings")
                .own("patch /api/v1/alarms/settings")
                .first("post /api/v1/kiosks/self/key")
                .finds("/api/v1/kiosks/{kiosk}", kiosk.id)
                .finds("/api/v1/lockers/{locker}", locker)
                .finds("/api/v1/commands/batches/{id}", ids[2])
                .finds("/api/v1/alarms/{id}", ids[3])
                .finds("/api/v1/locations/{id}", location)
                .finds("/api/v1/locker-types/{id}", type)
                .finds("/api/v1/lockers/{id}", locker)
                .finds("/api/v1/grants/{id}", ids[0])
                .finds("/api/v1/kiosks/{id}", kiosk.id)
                .finds("/api/v1/commands/{id}", ids[1])
                .finds("/api/v1/bays/{bay}", bay)
                .sends("post /api/v1/locations", Map.of("name", "x", "country", "DE", "timeZone", "Europe/Berlin"))
                .sends("post /api/v1/locations/{id}/areas", Map.of("name", "x"))
                .sends("post /api/v1/locker-types", Map.of("name", "x"))
                .sends("post /api/v1/lockers", Map.of("name", "x", "type", type, "location", location))
                .sends("post /api/v1/grants", grant)
                .sends("post /api/v1/kiosks", Map.of("name", "x", "location", location, "lockers", List.of(locker)))
                .sends("post /api/v1/kiosks/{id}/confirm", Map.of("fingerprint", kiosk.fingerprint()))
                .sends("post /api/v1/kiosks/self/key", Map.of("publicKey", kiosk.publicKey(), "proof", "x"))
                .sends("patch /api/v1/kiosks/{id}", Map.of("name", "x"))
                .sends("put /api/v1/kiosks/{kiosk}/service", Map.of("minutes", 1, "reason", "x"))
                .sends("patch /api/v1/alarms/settings", Map.of("cutOffAfterMinutes", 5))
                .sends("post /api/v1/lockers/{locker}/open-all", REASON)
                .sends("post /api/v1/bays/{bay}/open", REASON)
                .sends("post /api/v1/bays/{bay}/charging", REASON)
                .breakIn(Tokens.user(UUID.randomUUID(), ALL), Tokens.user(customer.organization));
    }

    private UUID alarm() {
        String id = customer.as("alarms:read")
                .get("/api/v1/alarms")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return UUID.fromString(id);
    }

    private UUID command() {
        return UUID.fromString(customer.as("bays:open")
                .header("Prefer", "respond-async")
                .body(REASON)
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }
}
