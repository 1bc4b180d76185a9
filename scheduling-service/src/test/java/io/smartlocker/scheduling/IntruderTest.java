package io.smartlocker.scheduling;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    private static final String MONDAY = "2035-01-01";
    private static final String ROSTERS = "day,shift,employeeId\n2035-01-08,Early,001\n";
    private static final String DAYS_OFF = "day,shift\n2035-01-09,Early\n";
    private static final String[] EVERYTHING = {
        "shifts:read",
        "shifts:write",
        "rosters:read",
        "rosters:write",
        "reservations:read",
        "reservations:write",
        "escalations:read",
        "escalations:write",
        "custody:read",
        "forecast:read"
    };

    @Test
    void no_operation_lets_an_intruder_in() {
        Site site = new Site();
        Site another = new Site();
        String overpowered =
                Tokens.sign(Tokens.claims(UUID.randomUUID(), site.organization, Tokens.KIOSK_AUDIENCE, EVERYTHING));
        knowing(site, another)
                .worthless("a kiosk", overpowered, path -> true, 401)
                .breakIn(Tokens.user(another.organization, EVERYTHING), Tokens.user(site.organization));
    }

    @Test
    void no_operation_lets_anybody_set_what_nobody_may_set() {
        Site site = new Site();
        knowing(site, new Site()).smuggle("/api/v1/", Tokens.user(site.organization, EVERYTHING));
    }

    private static Intruder knowing(Site site, Site another) {
        UUID device = new Cabinet(site, true).store(Charge.OFF);
        String shift = site.create(site.shift());
        String strangers = another.create(another.shift());
        String need = created(site, "/shifts/" + shift + "/devices", Map.of("deviceType", site.deviceType));
        Map<String, Object> step = Map.of("afterMinutes", 600, "action", "RECORD");
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        Map<String, Object> wish = Map.of("user", site.user, "device", device, "until", tomorrow);
        Map<String, Object> row = Map.of("shift", shift, "day", MONDAY, "users", List.of(site.user));

        return new Intruder("scheduling")
                .own("get /api/v1/shifts", "post /api/v1/shifts", "listOccurrences")
                .own("listRosters", "enterRosters", "listOverdue")
                .own("listEscalations", "addEscalation")
                .own("listReservations", "makeReservation", "readForecast")
                .own("importShifts", "exportShifts", "importRosters", "exportRosters")
                .own("importShiftExceptions", "exportShiftExceptions")
                .finds("/api/v1/shifts/{id}", shift)
                .finds("/api/v1/shifts/{id}/devices/{device}", need)
                .finds("/api/v1/shifts/import/{id}", imported(site, "shifts", "location,name\nNowhere,Early\n"))
                .finds("/api/v1/shift-exceptions/import/{id}", imported(site, "shift-exceptions", DAYS_OFF))
                .finds("/api/v1/rosters/import/{id}", imported(site, "rosters", ROSTERS))
                .hasHimself("/api/v1/shifts/{id}", strangers)
                .hasHimself("/api/v1/rosters/{shift}", strangers)
                .says("/api/v1/shifts/{id}/exceptions/{day}", MONDAY)
                .finds("/api/v1/rosters/{shift}", shift)
                .says("/api/v1/rosters/{shift}/{day}", MONDAY)
                // Whoever is not on a roster can be taken off it all the same.
                .says("/api/v1/rosters/{shift}/{day}/users/{user}", site.user)
                .echoes("enterRosters")
                .leaves("idempotency_key", "shortfall")
                .finds("/api/v1/escalations/{id}", created(site, "/escalations", step))
                .finds("/api/v1/reservations/{id}", created(site, "/reservations", wish))
                .sends("makeReservation", wish)
                .sends("changeReservation", Map.of("until", tomorrow))
                .sends("post /api/v1/shifts", site.shift())
                .sends("patch /api/v1/shifts/{id}", Map.of("name", "Mine now"))
                .sends("post /api/v1/shifts/{id}/devices", Map.of("deviceType", site.deviceType, "count", 1))
                .sends("patch /api/v1/shifts/{id}/devices/{device}", Map.of("count", 9))
                .sends("setShiftException", Map.of("start", "10:00", "end", "11:00"))
                .sends("enterRosters", Map.of("rows", List.of(row)))
                .sends("setRoster", Map.of("users", List.of(site.user)))
                .sends("importShifts", "location,name,days\nHere,Early,FRI\n")
                .sends("importShiftExceptions", DAYS_OFF)
                .sends("importRosters", ROSTERS)
                .sends("addEscalation", step)
                .sends("changeEscalation", Map.of("afterMinutes", 700));
    }

    private static String imported(Site site, String things, String csv) {
        return new CsvFiles(site, things).imported(csv).getString("id");
    }

    private static String created(Site site, String path, Map<String, Object> body) {
        return site.asPlanner()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
