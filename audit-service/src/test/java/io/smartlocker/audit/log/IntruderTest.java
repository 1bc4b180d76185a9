package io.smartlocker.audit.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reads another organisation's log, or one that he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    private static final String[] EVERYTHING = {
        "logs:read", "logs:export", "logs:retain", "webhooks:read", "webhooks:write"
    };

    @Test
    void no_operation_lets_an_intruder_in() throws SQLException {
        Facts facts = new Facts();
        String stranger = Tokens.user(UUID.randomUUID(), EVERYTHING);
        String overpowered =
                Tokens.sign(Tokens.claims(UUID.randomUUID(), facts.organization, Tokens.KIOSK_AUDIENCE, EVERYTHING));
        knowing(facts, stranger)
                .worthless("a kiosk", overpowered, path -> true, 401)
                .breakIn(stranger, Tokens.user(facts.organization));
    }

    @Test
    void no_operation_lets_anybody_set_what_nobody_may_set() throws SQLException {
        Facts facts = new Facts();
        knowing(facts, Tokens.user(UUID.randomUUID(), EVERYTHING))
                .smuggle("/api/v1/", Tokens.user(facts.organization, EVERYTHING));
    }

    private static Intruder knowing(Facts facts, String stranger) throws SQLException {
        Activity opened = facts.opened(0);
        facts.tell(opened);

        String webhook = webhookOf(Tokens.user(facts.organization, "webhooks:write"), "Ours");
        return new Intruder("audit")
                .own("listLog", "verifyLog", "exportLog", "listCheckpoints", "findLogRetention")
                .open("listCheckpointKeys")
                .own("changeLogRetention")
                .sends("changeLogRetention", Map.of("months", 24))
                .finds("/api/v1/logs/{id}", opened.id())
                .own("listWebhooks", "addWebhook")
                .sends("addWebhook", hook("Stranger's"))
                .sends("changeWebhook", Map.of("name", "Changed"))
                .finds("/api/v1/webhooks/{id}", webhook)
                .hasHimself("/api/v1/webhooks/{id}", webhookOf(stranger, "His own"))
                .finds("/api/v1/webhooks/{id}/deliveries/{delivery}", deliveryOf(webhook, facts))
                // Without bays:read: the answer would never end. What others hear of it tells LiveTest.
                .first("listenLive")
                .leaves("log_checkpoint");
    }

    private static String webhookOf(String token, String name) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(hook(name))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
    }

    private static UUID deliveryOf(String webhook, Facts facts) throws SQLException {
        UUID delivery = UUID.randomUUID();
        Rows.asService(
                "insert into webhook_delivery (id, organization, webhook, kind, type, payload, state, created_at)"
                        + " values ('" + delivery + "', '" + facts.organization + "', '" + webhook
                        + "', 'PING', 'webhook.ping', '{}', 'DELIVERED', now())");
        return delivery;
    }

    private static Map<String, Object> hook(String name) {
        return Map.of("name", name, "url", "http://127.0.0.1:1/", "types", List.of("nothing.happens"));
    }
}
