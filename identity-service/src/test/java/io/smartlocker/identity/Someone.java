package io.smartlocker.identity;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** A new person with a password and an address, for one test. */
public final class Someone {
    public final String username = Api.unique("someone");
    public final String password = "a-password-of-" + username;
    public final String email = username + "@example.org";
    public final String id;

    public Someone(Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "Somebody", "username", username, "email", email, "password", password));
        body.putAll(more);
        id = Api.asAdmin()
                .body(body)
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Someone() {
        this(Map.of());
    }

    public RequestSpecification signedIn() {
        return Api.as(Api.token(username, password)).header("X-Forwarded-For", Api.address());
    }

    /** An attempt from an address of its own. */
    public ValidatableResponse signIn(Map<String, Object> more) {
        return signIn(more, Api.address());
    }

    public ValidatableResponse signIn(Map<String, Object> more, String address) {
        Map<String, Object> body = new HashMap<>(Map.of("username", username, "password", password));
        body.putAll(more);
        return Api.anonymous()
                .header("X-Forwarded-For", address)
                .body(body)
                .post("/api/v1/auth/login")
                .then();
    }
}
