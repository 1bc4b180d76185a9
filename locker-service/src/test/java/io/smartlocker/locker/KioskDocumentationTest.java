package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The written pages about kiosks are what happens, and this service's pages tell of every operation. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class KioskDocumentationTest {
    private static final Path PAGES = Path.of("..", "docs", "api");
    private static final String[] EVERYTHING = {
        "kiosks:read",
        "kiosks:write",
        "kiosks:service",
        "commands:read",
        "commands:cancel",
        "lockers:open-all",
        "bays:open",
        "bays:charge",
        "alarms:read",
        "alarms:write",
        "users:read",
        "users:write"
    };

    private final Customer customer = new Customer(new KafkaProbe());
    private UUID location;
    private UUID type;
    private PlayedKiosk kiosk;
    private UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
        locker = customer.locker("L-1", type, location);
        kiosk = PlayedKiosk.active(customer, "Main hall", location, locker);
    }

    @Test
    void every_example_about_kiosks_is_what_happens() {
        UUID bay = customer.bayWithoutSensor(locker, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKeys("bay:" + bay, "lease:" + kiosk.id));
        kiosk.tell(PlayedKiosk.health());
        kiosk.tell(bay, new KioskFact.DoorAlarm(KioskFact.Alarm.JAMMED, UuidV7.next()));
        Map<String, String> known = new HashMap<>();
        Eventually.eventually(() -> known.put("alarm", alarm()));
        known.put("token", Tokens.user(customer.admin, customer.organization, EVERYTHING));
        known.put("location", location.toString());
        known.put("locker", locker.toString());
        known.put("spare", customer.locker("L-2", type, location).toString());
        known.put("kiosk", kiosk.id.toString());
        known.put("bay", bay.toString());
        PlayedKiosk waiting = presented("South gate", "L-3");
        known.put("waiting", waiting.id.toString());
        known.put("fingerprint", waiting.fingerprint());
        known.put("unknown", presented("Back door", "L-4").id.toString());
        DocumentedExamples.of(PAGES.resolve("kiosks.md"), known).run();
    }

    @Test
    void every_example_of_the_kiosks_own_calls_is_what_happens() {
        PlayedKiosk first = PlayedKiosk.invited(customer, "New", location, customer.locker("L-2", type, location));
        PublicJsonWebKey next = PlayedKiosk.newKey();
        Map<String, String> known = new HashMap<>();
        known.put("token", Tokens.kiosk(kiosk.id, customer.organization));
        known.put("code", first.code);
        Stream.of("x", "y").forEach(coordinate -> {
            String name = coordinate.toUpperCase(Locale.ROOT);
            known.put("first" + name, first.publicKey().get(coordinate).toString());
            known.put(
                    "next" + name,
                    next.toParams(org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                            .get(coordinate)
                            .toString());
        });
        known.put("proof", kiosk.proof(kiosk.key, next.calculateBase64urlEncodedThumbprint("SHA-256")));
        DocumentedExamples.of(PAGES.resolve("kiosk-calls.md"), known).run();
    }

    @Test
    void every_operation_of_this_service_has_an_example_on_one_of_its_pages() {
        List<Path> pages = Stream.of("places.md", "kiosks.md", "kiosk-calls.md")
                .map(PAGES::resolve)
                .toList();
        assertThat(ShownOperations.missing(pages)).isEmpty();
    }

    private PlayedKiosk presented(String name, String serial) {
        PlayedKiosk presented = PlayedKiosk.invited(customer, name, location, customer.locker(serial, type, location));
        presented.enrol(presented.code, presented.publicKey()).statusCode(200);
        return presented;
    }

    private String alarm() {
        String id = customer.as("alarms:read").get("/api/v1/alarms").path("items[0].id");
        assertThat(id).isNotNull();
        return id;
    }
}
