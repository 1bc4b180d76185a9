package io.smartlocker.audit.delivery;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.testing.Backends;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receivers that speak TLS, as all do outside of tests. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(ReceiverAuthority.class)
class EncryptedDeliveryTest {
    private static final String HERE = "ip:127.0.0.1";

    private final Facts facts = new Facts();

    @ConfigProperty(name = ReceiverAuthority.SETTING)
    Path trusted;

    @AfterEach
    void forget() throws SQLException {
        Rows.asService("delete from webhook where organization = '" + facts.organization + "'");
    }

    @Test
    void a_receiver_whose_certificate_holds_is_told() throws Exception {
        try (TestReceiver receiver = TestReceiver.encrypted(trusted().identity(HERE))) {
            String webhook = pinged(receiver);

            eventually(() -> deliveries(webhook)
                    .body("items[0].state", equalTo("DELIVERED"))
                    .body("items[0].status", equalTo(204)));
            assertThat(receiver.told()).hasSize(1);
        }
    }

    @Test
    void a_receiver_whom_nobody_trusted_vouches_for_is_told_nothing(@TempDir Path elsewhere) throws Exception {
        try (TestReceiver receiver =
                TestReceiver.encrypted(TestAuthority.in(elsewhere).identity(HERE))) {
            refused(receiver);
        }
    }

    @Test
    void a_certificate_of_another_host_does_not_hold() throws Exception {
        try (TestReceiver receiver = TestReceiver.encrypted(trusted().identity("dns:another.example"))) {
            refused(receiver);
        }
    }

    private void refused(TestReceiver receiver) {
        String webhook = pinged(receiver);

        eventually(() -> deliveries(webhook)
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].status", nullValue())
                .body("items[0].problem", equalTo("The receiver's certificate does not hold.")));
        assertThat(receiver.told()).isEmpty();
    }

    private TestAuthority trusted() throws Exception {
        return TestAuthority.in(trusted.getParent());
    }

    /** A webhook whose receiver was tried once. */
    private String pinged(TestReceiver receiver) {
        String webhook = facts.as("webhooks:write")
                .body(Map.of("name", "Hook", "url", receiver.url(), "types", List.of("bay.*")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
        facts.as("webhooks:write")
                .post("/api/v1/webhooks/" + webhook + "/ping")
                .then()
                .statusCode(202);
        return webhook;
    }

    private ValidatableResponse deliveries(String webhook) {
        return facts.as("webhooks:read")
                .get("/api/v1/webhooks/" + webhook + "/deliveries")
                .then()
                .statusCode(200);
    }
}
