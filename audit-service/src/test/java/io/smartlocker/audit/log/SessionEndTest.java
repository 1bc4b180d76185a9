package io.smartlocker.audit.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.audit.People;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SessionEndTest {
    /** What is promised is a second; the rest is for a machine that has other things to do. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final UUID organization = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();
    private final String token = Tokens.user(user, organization, "logs:read");

    @Test
    void an_auditor_who_was_deactivated_reads_no_more() {
        given().auth().oauth2(token).get("/api/v1/logs").then().statusCode(200);

        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.send(Topics.USERS, user, organization, People.deactivated(user, organization));
        }

        Eventually.eventually(SOON, () -> given().auth()
                .oauth2(token)
                .get("/api/v1/logs")
                .then()
                .statusCode(401)
                .body("type", equalTo("session-ended")));
    }
}
