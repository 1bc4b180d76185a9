package io.smartlocker.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class PlatformTest {
    private final UUID organization = UUID.randomUUID();

    private RequestSpecification as(String... permissions) {
        return given().auth().oauth2(Tokens.user(organization, permissions)).contentType(ContentType.JSON);
    }

    @Test
    void a_write_is_answered_and_told_with_state_activity_and_trace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String id = as("notes:write")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body("{\"text\":\"told\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() -> {
                var told = kafka.read(Topics.GROUPS, id);
                assertThat(told).hasSize(1);
                assertThat(new String(
                                told.getFirst()
                                        .headers()
                                        .lastHeader(EventHeaders.TRACE_PARENT)
                                        .value(),
                                StandardCharsets.UTF_8))
                        .contains(trace);
                assertThat(kafka.read(Topics.ACTIVITY, id)).hasSize(1);
            });
            assertThat(kafka.last(Topics.GROUPS, UUID.fromString(id), GroupState.class))
                    .get()
                    .extracting(GroupState::name)
                    .isEqualTo("told");
        }
    }

    @Test
    void a_text_that_cannot_be_stored_is_refused_with_its_field() {
        as("notes:write")
                .body("{\"text\":\"a\\u0000b\"}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"));
        as("notes:write")
                .body("{\"text\":\"a\",\"tags\":[{\"name\":\"\\u0000\"}]}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("tags[0].name"));
    }

    @Test
    void a_failed_write_tells_nothing_and_answers_a_problem_without_a_stack_trace() {
        as("notes:write")
                .body("{\"text\":\"fail here\"}")
                .post("/notes")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("internal"))
                .body("detail", not(equalTo("after the outbox")));
        as("notes:read").get("/notes").then().body("items", hasSize(0));
    }

    @Test
    void the_same_idempotency_key_gives_the_first_result_and_writes_once() {
        UUID user = UUID.randomUUID();
        String token = Tokens.user(user, organization, "notes:write");
        List<String> ids = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> given().auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "once")
                        .body("{\"text\":\"slow once\"}")
                        .post("/notes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "once")
                .body("{\"text\":\"another\"}")
                .post("/notes")
                .then()
                .statusCode(422)
                .body("type", equalTo("idempotency-key-reused"));
        as("notes:read").get("/notes").then().body("total", equalTo(1));
    }

    /** PostgreSQL rolls one of them back; nobody has to know. */
    @Test
    void writes_that_wait_for_each_other_both_succeed() {
        List<Integer> answers = Stream.of("lock 1 2", "lock 2 1")
                .parallel()
                .map(text -> as("notes:write")
                        .body("{\"text\":\"" + text + "\"}")
                        .post("/notes")
                        .statusCode())
                .toList();

        assertThat(answers).containsExactly(201, 201);
        as("notes:read").get("/notes").then().body("total", equalTo(2));
    }

    @Test
    void lists_are_paged_by_cursor_with_a_total() {
        IntStream.range(0, 5).forEach(i -> as("notes:write")
                .body("{\"text\":\"n" + i + "\"}")
                .post("/notes")
                .then()
                .statusCode(201));
        String next = as("notes:read")
                .get("/notes?limit=3")
                .then()
                .body("items", hasSize(3))
                .body("total", equalTo(5))
                .extract()
                .path("next");
        as("notes:read")
                .get("/notes?limit=3&cursor=" + next)
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
        as("notes:read").get("/notes?cursor=nonsense").then().statusCode(400).body("errors.field", hasItem("cursor"));
        as("notes:read").get("/notes?limit=1000").then().statusCode(400).body("errors.field", hasItem("limit"));
    }

    @Test
    void nobody_gets_in_without_token_and_permission() {
        given().get("/notes").then().statusCode(401).body("type", equalTo("unauthenticated"));
        as("notes:write").get("/notes").then().statusCode(403).body("type", equalTo("forbidden"));
        String spoiled = Tokens.user(organization, "notes:read") + "x";
        given().auth().oauth2(spoiled).get("/notes").then().statusCode(401);
        String wrongType = Tokens.claims(UUID.randomUUID(), organization, Tokens.ADMIN_AUDIENCE, "notes:read")
                .jws()
                .type("JWT")
                .keyId("test")
                .sign(Tokens.privateKey());
        given().auth().oauth2(wrongType).get("/notes").then().statusCode(401);
        String wrongAudience = Tokens.sign(Tokens.claims(UUID.randomUUID(), organization, "another", "notes:read"));
        given().auth().oauth2(wrongAudience).get("/notes").then().statusCode(401);
    }

    @Test
    void what_is_wrong_with_a_body_is_named_field_by_field() {
        as("notes:write")
                .body("{\"text\":\"\",\"tags\":[{\"name\":\"\"}]}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("invalid"))
                .body("errors.field", equalTo(List.of("tags[0].name", "text")));
        as("notes:write")
                .body("{\"text\":\"a\",\"colour\":1}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("colour"));
        as("notes:write")
                .body("{\"text\":")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("malformed"));
        as("notes:write")
                .contentType("text/plain")
                .body("x")
                .post("/notes")
                .then()
                .statusCode(415);
        as("notes:read").get("/nowhere").then().statusCode(404).body("type", equalTo("not-found"));
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_anybody_reads_it() {
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"" + "x".repeat(1024 * 1024) + "\"}")
                .post("/notes")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("too-large"))
                .body("detail", containsString("1048576"));
    }
}
