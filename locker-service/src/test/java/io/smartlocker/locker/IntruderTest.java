package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.CsvImport;
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
    private static final Map<String, Object> FASTER = Map.of("pulseMillis", 100);
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
        "users:read",
        "users:write",
        "maintenance:read",
        "maintenance:write",
        "settings:read",
        "settings:write"
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
        Customer stranger = new Customer(kafka);
        String overpowered = Tokens.sign(Tokens.claims(kiosk.id, customer.organization, Tokens.KIOSK_AUDIENCE, ALL));

        knowing(kiosk, stranger)
                .worthless("a kiosk", overpowered, path -> !path.startsWith("/api/v1/kiosks/self"), 403)
                .breakIn(Tokens.user(stranger.organization, ALL), Tokens.user(customer.organization));
    }

    @Test
    void no_operation_lets_anybody_set_what_nobody_may_set() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        knowing(kiosk, new Customer(kafka))
                .isFor("post /api/v1/kiosks/self/key", Tokens.kiosk(kiosk.id, customer.organization))
                .passesOver("post /api/v1/kiosks/self/key", "publicKey")
                .smuggle("/api/v1/", Tokens.user(customer.organization, ALL));
    }

    private Intruder knowing(PlayedKiosk kiosk, Customer stranger) {
        Map<String, Object> window = Map.of("days", List.of("MON"), "from", "06:00", "until", "18:00");
        Map<String, Object> grant = Map.of(
                "subject", Map.of("group", group), "target", Map.of("locker", locker), "windows", List.of(window));
        kiosk.tell(PlayedKiosk.onBattery());
        UUID area = customer.area(location);
        UUID strangersLocation = stranger.location("Elsewhere");
        UUID maintenance = customer.created(
                "/maintenance", "maintenance:write", Map.of("subject", Map.of("locker", locker), "reason", "Hinge"));
        UUID[] ids = new UUID[4];
        Eventually.eventually(() -> ids[0] = customer.created("/grants", "grants:write", grant));
        Eventually.eventually(() -> ids[1] = command());
        ids[2] = customer.created202("/lockers/" + locker + "/open-all", "lockers:open-all", REASON);
        Eventually.eventually(() -> ids[3] = alarm());
        // Whatever ends, or alarms, while somebody tries to break in would look like his work.
        Database.postponeExpiry();
        Database.postponeSilence(kiosk.id);

        return new Intruder("locker")
                .leaves("directory") // which topic a replica is on is looked at again and again
                .open("post /api/v1/kiosks/enrol")
                .signedIn("get /api/v1/countries", "get /api/v1/countries/{code}")
                .finds("/api/v1/countries/{code}", "no-country")
                .own("get /api/v1/countries", "get /api/v1/locations", "get /api/v1/locker-types")
                .own("get /api/v1/lockers", "get /api/v1/grants", "get /api/v1/kiosks", "get /api/v1/commands")
                .own("post /api/v1/locations", "post /api/v1/locker-types", "post /api/v1/lockers")
                .own("post /api/v1/grants", "post /api/v1/kiosks", "get /api/v1/kiosks/self")
                .own("get /api/v1/maintenance", "post /api/v1/maintenance", "get /api/v1/settings/organization")
                .own("put /api/v1/settings/organization", "delete /api/v1/settings/organization")
                .own("get /api/v1/alarms", "importLockers", "exportLockers")
                .first("post /api/v1/kiosks/self/key")
                .finds("/api/v1/kiosks/{kiosk}", kiosk.id)
                .finds("/api/v1/lockers/{locker}", locker)
                .finds("/api/v1/commands/batches/{id}", ids[2])
                .finds("/api/v1/alarms/{id}", ids[3])
                .finds("/api/v1/locations/{id}", location)
                .hasHimself("/api/v1/locations/{id}", strangersLocation)
                .finds("/api/v1/locker-types/{id}", type)
                .finds("/api/v1/lockers/{id}", locker)
                .finds("/api/v1/lockers/import/{id}", imported())
                .finds("/api/v1/grants/{id}", ids[0])
                .finds("/api/v1/kiosks/{id}", kiosk.id)
                .finds("/api/v1/commands/{id}", ids[1])
                .finds("/api/v1/bays/{bay}", bay)
                .finds("/api/v1/locations/{id}/areas/{area}", area)
                .finds("/api/v1/maintenance/{id}", maintenance)
                .finds("/api/v1/bays/{id}", bay)
                .sends("patch /api/v1/locations/{id}", Map.of("name", "x"))
                .sends("patch /api/v1/locations/{id}/areas/{area}", Map.of("name", "x"))
                .sends("patch /api/v1/locker-types/{id}", Map.of("name", "x"))
                .sends("patch /api/v1/lockers/{id}", Map.of("name", "x"))
                .sends("patch /api/v1/grants/{id}", Map.of("windows", List.of()))
                .sends("post /api/v1/maintenance", Map.of("subject", Map.of("locker", locker), "reason", "x"))
                .sends("patch /api/v1/maintenance/{id}", Map.of("reason", "x"))
                .sends("put /api/v1/settings/organization", FASTER)
                .sends("put /api/v1/locations/{id}/settings", FASTER)
                .sends("put /api/v1/lockers/{id}/settings", FASTER)
                .sends("put /api/v1/bays/{id}/settings", FASTER)
                .sends("post /api/v1/locations", Map.of("name", "x", "country", "DE", "timeZone", "Europe/Berlin"))
                .sends("post /api/v1/locations/{id}/areas", Map.of("name", "x"))
                .sends("post /api/v1/locker-types", Map.of("name", "x"))
                .sends("post /api/v1/lockers", Map.of("name", "x", "type", type, "location", location))
                .sends("importLockers", "serial,name\nL-1,Mine now\n")
                .sends("post /api/v1/grants", grant)
                .sends("post /api/v1/kiosks", Map.of("name", "x", "location", location, "lockers", List.of(locker)))
                .sends("post /api/v1/kiosks/{id}/confirm", Map.of("fingerprint", kiosk.fingerprint()))
                .sends("post /api/v1/kiosks/self/key", Map.of("publicKey", kiosk.publicKey(), "proof", "x"))
                .sends("patch /api/v1/kiosks/{id}", Map.of("name", "x"))
                .sends("put /api/v1/kiosks/{kiosk}/service", Map.of("minutes", 1, "reason", "x"))
                .sends("post /api/v1/lockers/{locker}/open-all", REASON)
                .sends("post /api/v1/bays/{bay}/open", REASON)
                .sends("post /api/v1/bays/{bay}/charging", REASON);
    }

    /** An import of one row that failed. */
    private String imported() {
        return new CsvImport("/api/v1/lockers/import", () -> customer.as("lockers:write"))
                .imported("serial\nL-2\n")
                .getString("id");
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
