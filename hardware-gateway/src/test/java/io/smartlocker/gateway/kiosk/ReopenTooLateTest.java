package io.smartlocker.gateway.kiosk;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
@TestProfile(ReopenTooLateTest.NoGrace.class)
class ReopenTooLateTest {
    public static final class NoGrace implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("smartlocker.session.grace", "1ms");
        }
    }

    @Test
    void after_the_grace_a_new_tap_is_needed() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        PersonAtKiosk.post(
                        "reopen",
                        Map.of(
                                "intent", taken.extract().path("intent"),
                                "token", taken.extract().path("reopen")))
                .statusCode(409)
                .body("type", equalTo("grace-over"));
    }
}
