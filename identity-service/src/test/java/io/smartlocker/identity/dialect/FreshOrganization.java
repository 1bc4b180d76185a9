package io.smartlocker.identity.dialect;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** An organisation in which the numbers of people and groups start anew, as the documents' examples have them. */
public record FreshOrganization(UUID id, UUID administrator, String token) {

    public static FreshOrganization create(CreateOrganization createOrganization) {
        String username = Api.unique("admin");
        String password = "a-password-of-" + username;
        try {
            var created = VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> createOrganization.create("Fresh", username, password)));
            return new FreshOrganization(
                    created.organization(), created.administrator(), Api.token(username, password));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    public RequestSpecification api() {
        return Api.as(token);
    }

    public void group(String name) {
        api().body(Map.of("name", name)).post("/api/v1/groups").then().statusCode(201);
    }

    /** Writes past the service what no request can write, such as when somebody was created. */
    public static void sql(String statement) {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
