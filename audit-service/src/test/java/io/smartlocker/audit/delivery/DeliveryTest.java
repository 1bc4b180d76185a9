package io.smartlocker.audit.delivery;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.audit.delivery.TestReceiver.Told;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DeliveryTest {
    private final Facts facts = new Facts();
    private TestReceiver receiver;
    private String secret = "";

    @BeforeEach
    void open() throws IOException {
        receiver = new TestReceiver();
    }

    /** Nobody is to be told any more who is no longer there. */
    @AfterEach
    void close() throws SQLException {
        receiver.close();
        Rows.asService("delete from webhook where organization = '" + facts.organization + "'");
    }

    @Test
    void what_happens_is_told_under_a_signature_that_only_the_secret_makes() throws Exception {
        String webhook = webhook(receiver, "bay.*");
        Activity opened = facts.opened(0);

        facts.tell(opened);

        eventually(() -> deliveries(webhook)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].status", equalTo(204))
                .body("items[0].tries", equalTo(1))
                .body("items[0].nextTryAt", nullValue())
                .body("items[0].activity", equalTo(opened.id().toString())));
        Told told = receiver.told().getFirst();
        assertThat(told.path()).isEqualTo("/hook?from=lockers");
        assertThat(told.body()).contains("\"type\":\"bay.opened\"", opened.id().toString());
        assertThat(told.signature()).isEqualTo(signature(told, secret));
        deliveries(webhook).body("items[0].id", equalTo(told.id()));
    }

    @Test
    void only_what_was_asked_for_is_told_and_each_thing_once() {
        String webhook = webhook(receiver, "custody.*", "bay.opened");
        Activity opened = facts.opened(0);

        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.send(Topics.ACTIVITY, facts.organization, facts.organization, opened);
            kafka.send(Topics.ACTIVITY, facts.organization, facts.organization, opened);
        }
        facts.tell(activity("bay.closed"), activity("custody.taken"));

        eventually(() -> assertThat(receiver.told().stream().map(Told::type))
                .containsExactlyInAnyOrder("bay.opened", "custody.taken"));
        deliveries(webhook).body("items", hasSize(2));
        as().queryParam("q", "custody.")
                .get("/api/v1/webhooks/" + webhook + "/deliveries")
                .then()
                .body("items.type", contains("custody.taken"));
    }

    @Test
    void a_receiver_that_fails_is_tried_again_until_it_takes_it() {
        receiver.answers(500, 503);
        String webhook = webhook(receiver, "bay.*");

        facts.tell(facts.opened(0));

        eventually(() ->
                deliveries(webhook).body("items.state", contains("DELIVERED")).body("items.tries", contains(3)));
        as().get("/api/v1/webhooks/" + webhook).then().body("failingSince", nullValue());
        assertThat(receiver.told().stream().map(Told::id).distinct()).hasSize(1);
    }

    @Test
    void a_redirection_is_not_followed() {
        receiver.answers(302, 302, 302, 302, 302, 302, 302, 302);
        String webhook = webhook(receiver, "bay.*");

        facts.tell(facts.opened(0));

        eventually(() -> deliveries(webhook)
                .body("items[0].status", equalTo(302))
                .body("items[0].problem", equalTo("Redirections are not followed.")));
        as().get("/api/v1/webhooks/" + webhook).then().body("failingSince", notNullValue());
        assertThat(receiver.told()).noneMatch(told -> told.path().startsWith("/elsewhere"));
    }

    @Test
    void a_receiver_that_does_not_answer_holds_up_nobody_else() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        try (TestReceiver slow = new TestReceiver()) {
            slow.holdsUp(answered);
            String slowWebhook = webhook(slow, "bay.*");
            String webhook = webhook(receiver, "bay.*");

            facts.tell(facts.opened(0), facts.opened(1), facts.opened(2), facts.opened(3), facts.opened(4));

            eventually(() -> assertThat(receiver.told()).hasSize(5));
            eventually(() -> deliveries(webhook).body("items.findAll { it.state == 'DELIVERED' }", hasSize(5)));
            eventually(() -> deliveries(slowWebhook).body("items.problem", hasItem("There was no answer in time.")));
            answered.countDown();
            eventually(() -> deliveries(slowWebhook).body("items.findAll { it.state == 'DELIVERED' }", hasSize(5)));
        }
    }

    @Test
    void a_receiver_that_takes_nothing_for_three_days_is_told_no_more_until_somebody_says_so() throws Exception {
        String webhook = webhook(receiver, "bay.*");
        receiver.answers(500);
        Rows.asService("update webhook set failing_since = now() - interval '73 hours' where id = '" + webhook + "'");

        facts.tell(facts.opened(0));

        eventually(() -> as().get("/api/v1/webhooks/" + webhook)
                .then()
                .body("state", equalTo("DISABLED"))
                .body("disabledAt", notNullValue()));
        eventually(() -> facts.asAuditor()
                .queryParam("type", "webhook.disabled")
                .get("/api/v1/logs")
                .then()
                .body("items.subject.id", contains(webhook)));
        deliveries(webhook).body("items[0].state", equalTo("WAITING"));

        as().body(Map.of("active", true))
                .patch("/api/v1/webhooks/" + webhook)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));

        eventually(() -> deliveries(webhook).body("items[0].state", equalTo("DELIVERED")));
    }

    @Test
    void a_delivery_is_given_up_after_three_days() throws Exception {
        String webhook = webhook(receiver, "bay.*");
        receiver.answers(500, 500, 500, 500, 500, 500, 500, 500, 500, 500);
        facts.tell(facts.opened(0));
        Rows.asService("update webhook_delivery set created_at = now() - interval '73 hours' where webhook = '"
                + webhook + "'");

        eventually(() -> deliveries(webhook)
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].problem", equalTo("The receiver did not take it.")));
    }

    @Test
    void a_new_secret_signs_beside_the_one_before() throws Exception {
        String webhook = webhook(receiver, "bay.*");
        String former = secret;
        String present = as().post("/api/v1/webhooks/" + webhook + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");

        facts.tell(facts.opened(0));

        eventually(() -> assertThat(receiver.told()).hasSize(1));
        Told told = receiver.told().getFirst();
        assertThat(told.signature()).isEqualTo(signature(told, present) + " " + signature(told, former));
    }

    @Test
    void a_ping_is_told_and_tried_once() {
        String webhook = webhook(receiver, "custody.*");
        receiver.answers(404);

        as().post("/api/v1/webhooks/" + webhook + "/ping")
                .then()
                .statusCode(202)
                .body("kind", equalTo("PING"))
                .body("type", equalTo("webhook.ping"));

        eventually(() -> deliveries(webhook)
                .body("items.state", contains("FAILED"))
                .body("items.status", contains(404))
                .body("items.tries", contains(1)));
        as().get("/api/v1/webhooks/" + webhook).then().body("failingSince", nullValue());
    }

    @Test
    void what_was_told_can_be_told_once_more() {
        String webhook = webhook(receiver, "bay.*");
        facts.tell(facts.opened(0));
        eventually(() -> deliveries(webhook).body("items.state", contains("DELIVERED")));
        String delivery = deliveries(webhook).extract().path("items[0].id");

        as().post("/api/v1/webhooks/" + webhook + "/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(202)
                .body("replayOf", equalTo(delivery));

        eventually(() -> assertThat(receiver.told()).hasSize(2));
        assertThat(receiver.told().get(1).body())
                .isEqualTo(receiver.told().get(0).body());
        assertThat(receiver.told().get(1).id()).isNotEqualTo(delivery);
    }

    @Test
    void nothing_is_told_again_by_who_may_not_of_what_is_not_there_or_while_it_is_paused() {
        String webhook = webhook(receiver, "bay.*");
        String nothing = "/api/v1/webhooks/" + webhook + "/deliveries/" + facts.bay + "/replay";

        as().post(nothing).then().statusCode(404).body("type", equalTo("not-found"));
        facts.as("webhooks:read").post(nothing).then().statusCode(403);
        new Facts()
                .as("webhooks:read", "webhooks:write")
                .post("/api/v1/webhooks/" + webhook + "/ping")
                .then()
                .statusCode(404);
        as().body(Map.of("active", false))
                .patch("/api/v1/webhooks/" + webhook)
                .then()
                .statusCode(200);
        as().post("/api/v1/webhooks/" + webhook + "/ping")
                .then()
                .statusCode(422)
                .body("type", equalTo("webhook-not-active"));
        as().queryParam("state", "LOST")
                .get("/api/v1/webhooks/" + webhook + "/deliveries")
                .then()
                .statusCode(400)
                .body("errors.field", contains("state"));
    }

    private RequestSpecification as() {
        return facts.as("webhooks:read", "webhooks:write");
    }

    private String webhook(TestReceiver told, String... types) {
        var added = as().body(Map.of("name", "Hook of " + told.url(), "url", told.url(), "types", List.of(types)))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract();
        secret = added.path("secret");
        return added.path("webhook.id");
    }

    private ValidatableResponse deliveries(String webhook) {
        return as().get("/api/v1/webhooks/" + webhook + "/deliveries").then().statusCode(200);
    }

    private Activity activity(String type) {
        return facts.activity(
                type, 0, Actor.user(facts.person), new Subject(Subject.Kind.BAY, facts.bay), Result.SUCCESS);
    }

    /** As a receiver makes it, from what the page says. */
    private static String signature(Told told, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = told.id() + "." + told.timestamp() + "." + told.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
