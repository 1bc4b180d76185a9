package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set at one level holds below it, unless something else is set there; and kiosks are told. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SettingsTest {
    private static final String ORGANIZATION = "/settings/organization";

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID locker;
    private UUID bay;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        bay = customer.bay(locker, 1);
        Eventually.eventually(() -> read(bay()).statusCode(200));
    }

    private String bay() {
        return "/bays/" + bay + "/settings";
    }

    private String locker() {
        return "/lockers/" + locker + "/settings";
    }

    private String site() {
        return "/locations/" + location + "/settings";
    }

    private ValidatableResponse read(String path) {
        return customer.get(path, "settings:read");
    }

    private ValidatableResponse set(String path, Map<String, ?> values) {
        return customer.as("settings:write").body(values).put("/api/v1" + path).then();
    }

    private void holds(String path, String field, Object value, Object from) {
        read(path)
                .statusCode(200)
                .body("effective." + field + ".value", equalTo(value))
                .body("effective." + field + ".from", equalTo(from));
    }

    @Test
    void a_value_comes_from_the_nearest_level_that_has_one() {
        holds(bay(), "pulseMillis", null, null);
        set(ORGANIZATION, Map.of("pulseMillis", 200, "leftOpenSeconds", 90)).statusCode(200);
        holds(bay(), "pulseMillis", 200, "ORGANIZATION");
        set(site(), Map.of("pulseMillis", 300, "charging", false)).statusCode(200);
        holds(bay(), "pulseMillis", 300, "LOCATION");
        set(locker(), Map.of("pulseMillis", 400)).statusCode(200);
        holds(bay(), "pulseMillis", 400, "LOCKER");
        set(bay(), Map.of("pulseMillis", 500)).statusCode(200);
        holds(bay(), "pulseMillis", 500, "BAY");
        holds(bay(), "leftOpenSeconds", 90, "ORGANIZATION");
        holds(bay(), "charging", false, "LOCATION");
        holds(locker(), "pulseMillis", 400, "LOCKER");
        holds(site(), "pulseMillis", 300, "LOCATION");

        customer.delete(bay(), "settings:write").statusCode(204);
        holds(bay(), "pulseMillis", 400, "LOCKER");
        set(locker(), Map.of()).statusCode(200);
        customer.delete(site(), "settings:write").statusCode(204);
        holds(bay(), "pulseMillis", 200, "ORGANIZATION");
        customer.delete(ORGANIZATION, "settings:write").statusCode(204);
        holds(bay(), "pulseMillis", null, null);
    }

    @Test
    void what_is_set_replaces_what_was_and_has_a_version() {
        read(locker()).header("ETag", equalTo("\"0\"")).body("own.pulseMillis", nullValue());
        set(locker(), Map.of("pulseMillis", 400, "leftOpenSeconds", 30))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("level", equalTo("LOCKER"))
                .body("own.pulseMillis", equalTo(400));
        set(locker(), Map.of("leftOpenSeconds", 40))
                .header("ETag", equalTo("\"2\""))
                .body("own.pulseMillis", nullValue())
                .body("own.leftOpenSeconds", equalTo(40));
        set(locker(), Map.of("leftOpenSeconds", 40)).header("ETag", equalTo("\"2\""));
        customer.as("settings:write")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put("/api/v1" + locker())
                .then()
                .statusCode(412);
        customer.delete(locker(), "settings:write").statusCode(204);
        read(locker()).header("ETag", equalTo("\"3\""));
    }

    @Test
    void a_value_that_cannot_be_is_refused_by_its_name() {
        refused(ORGANIZATION, "pulseMillis", 49);
        refused(site(), "pulseMillis", 1001);
        refused(locker(), "leftOpenSeconds", 4);
        refused(bay(), "colour", "blue");
        refused(bay(), "itemAllowance", 1);
        refused(bay(), "cutOffAlarmMinutes", 10);
        refused(locker(), "leaseWarningMinutes", 10);
        set(site(), Map.of("cutOffAlarmMinutes", 10, "leaseWarningMinutes", 60, "itemAllowance", 2))
                .statusCode(200);
        holds(locker(), "cutOffAlarmMinutes", 10, "LOCATION");
    }

    private void refused(String path, String field, Object value) {
        set(path, Map.of(field, value)).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void each_bay_of_a_kiosk_is_told_what_holds_for_it() {
        UUID second = customer.bay(locker, 2);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker);
        Eventually.eventually(() -> {
            assertThat(told(kiosk, bay)).isEqualTo(DirectoryEntry.Bay.Settings.NONE);
            assertThat(told(kiosk, second)).isEqualTo(DirectoryEntry.Bay.Settings.NONE);
        });

        set(ORGANIZATION, Map.of("pulseMillis", 200, "itemAllowance", 3)).statusCode(200);
        set(bay(), Map.of("leftOpenSeconds", 20, "charging", false)).statusCode(200);

        Eventually.eventually(() -> {
            assertThat(told(kiosk, bay)).isEqualTo(new DirectoryEntry.Bay.Settings(200, 20, false));
            assertThat(told(kiosk, second)).isEqualTo(new DirectoryEntry.Bay.Settings(200, null, null));
            assertThat(siteLocker(kiosk).itemAllowance()).isEqualTo(3);
        });
        set(site(), Map.of("pulseMillis", 250)).statusCode(200);
        set(locker(), Map.of("itemAllowance", 1)).statusCode(200);
        Eventually.eventually(() -> {
            assertThat(told(kiosk, second)).isEqualTo(new DirectoryEntry.Bay.Settings(250, null, null));
            assertThat(siteLocker(kiosk).itemAllowance()).isEqualTo(1);
        });
    }

    private static DirectoryEntry.Bay.Settings told(PlayedKiosk kiosk, UUID bay) {
        return kiosk.entry("bay:" + bay, DirectoryEntry.Bay.class).orElseThrow().settings();
    }

    private static DirectoryEntry.Site.Locker siteLocker(PlayedKiosk kiosk) {
        return kiosk.entry("site:" + kiosk.id, DirectoryEntry.Site.class)
                .orElseThrow()
                .lockers()
                .getFirst();
    }

    @Test
    void a_locker_that_moves_has_what_holds_where_it_stands_and_one_that_is_new_has_nothing_old() {
        UUID elsewhere = customer.location("Elsewhere");
        set("/locations/" + elsewhere + "/settings", Map.of("pulseMillis", 777)).statusCode(200);
        customer.patch("/lockers/" + locker, "lockers:write", Map.of("location", elsewhere))
                .statusCode(200);
        holds(bay(), "pulseMillis", 777, "LOCATION");
    }

    @Test
    void settings_are_guarded() {
        for (String path : List.of(ORGANIZATION, site(), locker(), bay())) {
            customer.get(path, "lockers:read").statusCode(403);
            customer.as("settings:read")
                    .body(Map.of())
                    .put("/api/v1" + path)
                    .then()
                    .statusCode(403);
            customer.delete(path, "settings:read").statusCode(403);
        }
        Customer other = new Customer(kafka);
        for (String path : List.of(site(), locker(), bay())) {
            other.get(path, "settings:read").statusCode(404);
            other.as("settings:write")
                    .body(Map.of())
                    .put("/api/v1" + path)
                    .then()
                    .statusCode(404);
        }
        UUID elsewhere = customer.location("Elsewhere");
        for (String path : List.of(site(), locker(), bay())) {
            customer.limitedTo(elsewhere, "settings:read")
                    .get("/api/v1" + path)
                    .then()
                    .statusCode(404);
        }
        customer.limitedTo(location, "settings:write")
                .body(Map.of())
                .put("/api/v1" + ORGANIZATION)
                .then()
                .statusCode(403);
        customer.limitedTo(location, "settings:write")
                .body(Map.of("pulseMillis", 100))
                .put("/api/v1" + site())
                .then()
                .statusCode(200);
    }
}
