package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page from the web asks through this machine's browser. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class LocalOnlyTest {
    private static final Map<String, String> BADGE = Map.of("badge", SeededKiosk.BADGE_001);

    private static void refused(String header, String value) {
        given().contentType("application/json")
                .header(header, value)
                .body(BADGE)
                .post("/kiosk/v1/login")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("not-local"));
        for (String path :
                new String[] {"/kiosk/v1/status", "/kiosk/v1/events", "/simulator/v1/bays", "/q/openapi", "/"}) {
            given().header(header, value).get(path).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:8090",
                "127.0.0.1.attacker.example",
                "192.168.0.7",
                "127.0.0.2"
            })
    void by_a_name_that_resolves_to_this_machine_nothing_is_reached(String host) {
        refused("Host", host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://attacker.example", "http://localhost.attacker.example", "null", "http://", "%"})
    void a_page_from_elsewhere_reaches_nothing(String origin) {
        refused("Origin", origin);
    }

    @Test
    void a_link_from_elsewhere_reaches_nothing() {
        refused("Sec-Fetch-Site", "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8090", "http://127.0.0.1:5173", "http://[::1]:8090"})
    void pages_of_this_machine_are_answered(String origin) {
        given().contentType("application/json")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .body(BADGE)
                .post("/kiosk/v1/login")
                .then()
                .statusCode(200);
    }
}
