package io.smartlocker.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.identity.Alone;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Rows;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class KeyRotationTest {
    @Inject
    SigningKeys keys;

    @Test
    void the_next_key_takes_over_and_the_old_one_stays_as_long_as_its_tokens_live() throws Throwable {
        forgetThoseBefore(keys.current().id());
        String old = keys.current().id();
        String next = keys.all().getLast().id();
        String token = Api.adminToken();
        begins(old, 7_200);
        begins(next, 1);

        renew();

        assertThat(keys.current().id()).isEqualTo(next);
        Api.as(token).get("/api/v1/auth/me").then().statusCode(200);
        Api.anonymous()
                .get("/.well-known/jwks.json")
                .then()
                .body("keys", hasSize(3))
                .body("keys.kid", hasItems(old, next));

        begins(next, 3_600);
        renew();

        Api.anonymous()
                .get("/.well-known/jwks.json")
                .then()
                .body("keys", hasSize(2))
                .body("keys.kid", not(hasItems(old)));
        Api.as(token).get("/api/v1/auth/me").then().statusCode(401);
    }

    private void renew() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Alone.inTransaction(() -> keys.renew()));
    }

    /** Other tests may have rotated keys as well. */
    private void forgetThoseBefore(String current) throws Throwable {
        Rows.change("delete from signing_key where signs_from <= now() and id <> ?", current);
        renew();
    }

    /** As if that key had begun to sign so many seconds ago. */
    private static void begins(String id, int secondsAgo) throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement update = database.prepareStatement(
                        "update identity.signing_key set signs_from = now() - make_interval(secs => ?) where id = ?")) {
            update.setInt(1, secondsAgo);
            update.setString(2, id);
            update.executeUpdate();
        }
    }
}
