package io.smartlocker.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is not identity-service hears that somebody's sessions have ended, and believes his tokens no more. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SessionEpochTest {
    /** What is promised is a second; the rest is for a machine that has other things to do. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final UUID organization = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();
    private KafkaProbe kafka;

    @BeforeEach
    void aPersonWithAToken() {
        kafka = new KafkaProbe();
        tell(0, 0);
        get(token(0)).statusCode(200);
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_token_from_before_the_sessions_ended_is_refused() {
        tell(1, 1);

        Eventually.eventually(SOON, () -> get(token(0)).statusCode(401).body("type", is("session-ended")));
        get(token(1)).statusCode(200);
    }

    @Test
    void a_change_that_ends_no_session_changes_nothing() {
        tell(1, 1);
        Eventually.eventually(SOON, () -> get(token(0)).statusCode(401));

        tell(2, 1);

        get(token(1)).statusCode(200);
        get(token(0)).statusCode(401);
    }

    @Test
    void a_deleted_persons_tokens_are_refused_whatever_they_say() {
        kafka.tombstone(Topics.USERS, user, organization);

        Eventually.eventually(SOON, () -> get(token(1_000)).statusCode(401).body("type", is("session-ended")));
    }

    @Test
    void a_record_that_cannot_be_read_holds_nothing_up() {
        kafka.send(Topics.USERS, "nobody", organization, UUID.randomUUID(), "nonsense", "nonsense");
        tell(1, 1);

        Eventually.eventually(SOON, () -> get(token(0)).statusCode(401));
    }

    private static ValidatableResponse get(String token) {
        return given().auth().oauth2(token).get("/notes").then();
    }

    private String token(long epoch) {
        return Tokens.sign(Tokens.claims(user, organization, Tokens.ADMIN_AUDIENCE, "notes:read")
                .claim("epoch", epoch));
    }

    private void tell(long version, long epoch) {
        kafka.send(
                Topics.USERS,
                user,
                organization,
                new UserState(
                        user,
                        organization,
                        version,
                        1,
                        null,
                        "Employee 001",
                        null,
                        UserType.EMPLOYEE,
                        true,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        1,
                        epoch));
    }
}
