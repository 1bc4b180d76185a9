package io.smartlocker.audit.webhook;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class WebhookTest {
    private static final String WEBHOOKS = "/api/v1/webhooks";

    private final Facts facts = new Facts();

    @Test
    void a_webhook_is_added_and_its_secret_shown_this_once() throws Exception {
        var added = as().body(hook("Head office"))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("webhook.state", equalTo("ACTIVE"))
                .body("secret", startsWith("whsec_"))
                .extract();
        String id = added.path("webhook.id");
        String secret = added.path("secret");

        as().get(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Head office"))
                .body("types", contains("bay.*"))
                .body(not(containsString(secret)));
        assertThat(Rows.texts("select encode(sealed_secret, 'escape') from audit.webhook where id = '" + id + "'")
                        .getFirst())
                .doesNotContain(secret.substring(6));
        eventually(() -> facts.asAuditor()
                .queryParam("type", "webhook.created")
                .get("/api/v1/logs")
                .then()
                .body("items.subject.id", contains(id)));
    }

    @Test
    void webhooks_are_listed_by_name_searched_and_filtered() {
        String second = add("Second");
        add("First");
        as().body(Map.of("active", false)).patch(WEBHOOKS + "/" + second).then().statusCode(200);

        as().get(WEBHOOKS)
                .then()
                .body("items.name", contains("First", "Second"))
                .body("total", equalTo(2));
        as().queryParam("q", "irs").get(WEBHOOKS).then().body("items.name", contains("First"));
        as().queryParam("state", "PAUSED").get(WEBHOOKS).then().body("items.name", contains("Second"));
        as().queryParam("sort", "url").get(WEBHOOKS).then().statusCode(400);
        new Facts().as("webhooks:read").get(WEBHOOKS).then().body("total", equalTo(0));
    }

    @Test
    void a_webhook_is_changed_paused_and_taken_up() {
        String id = add("Before");

        as().header("If-Match", "\"0\"")
                .body(Map.of("name", "After", "types", List.of("custody.*", "log.cut")))
                .patch(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("After"))
                .body("types", containsInAnyOrder("custody.*", "log.cut"))
                .body("state", equalTo("ACTIVE"))
                .body("version", equalTo(1));
        as().header("If-Match", "\"0\"")
                .body(Map.of("active", false))
                .patch(WEBHOOKS + "/" + id)
                .then()
                .statusCode(412);
        as().body(Map.of("active", false))
                .patch(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"));
        as().body(Map.of("name", "Still paused"))
                .patch(WEBHOOKS + "/" + id)
                .then()
                .body("state", equalTo("PAUSED"));
        as().body(Map.of("active", true)).patch(WEBHOOKS + "/" + id).then().body("state", equalTo("ACTIVE"));
    }

    @Test
    void a_webhook_that_was_disabled_stays_so_when_only_its_name_is_changed() throws Exception {
        String id = add("Before");
        Rows.asService("update webhook set state = 'DISABLED', disabled_at = now() where id = '" + id + "'");

        as().body(Map.of("name", "After")).patch(WEBHOOKS + "/" + id).then().body("state", equalTo("DISABLED"));
    }

    @Test
    void a_webhook_is_removed_with_all_that_it_was_told() {
        String id = add("Gone soon");
        as().post(WEBHOOKS + "/" + id + "/ping").then().statusCode(202);

        as().header("If-Match", "\"7\"").delete(WEBHOOKS + "/" + id).then().statusCode(412);
        as().delete(WEBHOOKS + "/" + id).then().statusCode(204);

        as().get(WEBHOOKS + "/" + id).then().statusCode(404);
        as().get(WEBHOOKS + "/" + id + "/deliveries").then().statusCode(404);
        as().delete(WEBHOOKS + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.1.2.3/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/hook",
                "https://[fe80::1]/hook",
                "https://[::ffff:10.0.0.1]/hook",
                "https://[64:ff9b::a00:1]/hook",
                "https://2130706434/hook",
                "https://nobody.invalid/hook"
            })
    void an_address_inside_or_unknown_is_not_told(String url) {
        as().body(Map.of("name", url, "url", url, "types", List.of("*")))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", equalTo("address-not-allowed"))
                .body("errors.field", contains("url"));
        String id = add("Good");
        as().body(Map.of("url", url)).patch(WEBHOOKS + "/" + id).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example.com/",
                "https://user:password@hooks.example.com/",
                "https:///nowhere",
                "https://hooks.example.com:0/",
                "https://hooks.example.com/#part",
                "no address"
            })
    void what_is_no_such_address_is_refused(String url) {
        as().body(Map.of("name", "Bad", "url", url, "types", List.of("*")))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("url"));
    }

    @Test
    void a_type_has_to_look_like_one_and_a_name_is_taken_once() {
        as().body(Map.of("name", "Bad", "url", "http://127.0.0.1:1/", "types", List.of("bay.*.*")))
                .post(WEBHOOKS)
                .then()
                .statusCode(400);
        as().body(Map.of("name", "Bad", "url", "http://127.0.0.1:1/", "types", List.of()))
                .post(WEBHOOKS)
                .then()
                .statusCode(400);
        add("Taken");
        as().body(hook("Taken")).post(WEBHOOKS).then().statusCode(409).body("errors.field", contains("name"));
        String other = add("Other");
        as().body(Map.of("name", "Taken")).patch(WEBHOOKS + "/" + other).then().statusCode(409);
    }

    @Test
    void who_may_only_see_them_changes_none_and_who_is_limited_to_locations_sees_none() {
        String id = add("Mine");

        facts.as("webhooks:read").body(hook("Other")).post(WEBHOOKS).then().statusCode(403);
        facts.as("webhooks:read").post(WEBHOOKS + "/" + id + "/secret").then().statusCode(403);
        facts.as("webhooks:read").delete(WEBHOOKS + "/" + id).then().statusCode(403);
        new Facts()
                .as("webhooks:write")
                .post(WEBHOOKS + "/" + id + "/secret")
                .then()
                .statusCode(404);
        limited().get(WEBHOOKS).then().statusCode(403).body("type", equalTo("everywhere-only"));
        limited().body(hook("Other")).post(WEBHOOKS).then().statusCode(403);
    }

    private RequestSpecification as() {
        return facts.as("webhooks:read", "webhooks:write");
    }

    private RequestSpecification limited() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.sign(Tokens.claims(
                                UUID.randomUUID(),
                                facts.organization,
                                Tokens.ADMIN_AUDIENCE,
                                "webhooks:read",
                                "webhooks:write")
                        .claim("locations", Set.of(UUID.randomUUID().toString()))))
                .contentType(ContentType.JSON);
    }

    private String add(String name) {
        return as().body(hook(name))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
    }

    private static Map<String, Object> hook(String name) {
        return Map.of("name", name, "url", "http://127.0.0.1:1/hook", "types", List.of("bay.*"));
    }
}
