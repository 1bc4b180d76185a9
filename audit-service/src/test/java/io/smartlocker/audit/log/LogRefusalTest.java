package io.smartlocker.audit.log;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.audit.Facts;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LogRefusalTest {
    private static final String LOGS = "/api/v1/logs";

    private final Facts facts = new Facts();

    @ParameterizedTest
    @MethodSource("paths")
    void nobody_reads_without_a_token(String path) {
        given().get(path).then().statusCode(401).body("type", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nobody_reads_without_the_permission(String path) {
        facts.as("users:read").get(path).then().statusCode(403).body("type", equalTo("forbidden"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void who_may_read_at_some_locations_only_does_not_see_what_happens_at_all(String path) {
        String limited = Tokens.sign(
                Tokens.claims(UUID.randomUUID(), facts.organization, Tokens.ADMIN_AUDIENCE, "logs:read", "logs:export")
                        .claim("locations", Set.of(UUID.randomUUID().toString())));

        given().auth().oauth2(limited).get(path).then().statusCode(403).body("type", equalTo("everywhere-only"));
    }

    @Test
    void another_organisation_sees_nothing() {
        Activity opened = facts.opened(0);
        facts.tell(opened);
        Facts other = new Facts();

        other.asAuditor()
                .get(LOGS)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        other.asAuditor().get(LOGS + "/" + opened.id()).then().statusCode(404);
        other.asAuditor().queryParam("subject", facts.bay).get(LOGS).then().body("items", empty());
        other.asAuditor().get(LOGS + "/verify").then().body("entries", equalTo(0));
    }

    @Test
    void an_entry_that_is_not_there_is_not_found() {
        facts.asAuditor().get(LOGS + "/" + UUID.randomUUID()).then().statusCode(404);
        facts.asAuditor().get(LOGS + "/nothing").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "subject,me",
        "actor,you",
        "result,GOOD",
        "from,yesterday",
        "until,2026-01-01",
        "sort,type",
        "limit,0",
        "limit,201",
        "cursor,next"
    })
    void a_bad_filter_is_named(String name, String value) {
        facts.asAuditor()
                .queryParam(name, value)
                .get(LOGS)
                .then()
                .statusCode(400)
                .body("type", equalTo("invalid"))
                .body("errors.field", contains(name));
    }

    static Stream<String> paths() {
        return Stream.of(
                LOGS,
                LOGS + "/verify",
                LOGS + "/export",
                LOGS + "/checkpoints",
                LOGS + "/retention",
                LOGS + "/" + UUID.randomUUID());
    }
}
