package io.smartlocker.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.testing.OpenApiCheck;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Talks to the service as its clients do, with tokens from real sign-ins. */
public final class Api {
    public static final String ADMIN_PASSWORD = "first-admin-of-the-tests";

    private static final int OK = 200;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static String adminToken = "";

    private Api() {}

    /** A word that no other test uses. */
    public static String unique(String word) {
        return word + "-" + COUNTER.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** An address of the documentation range that no other test signs in from. */
    public static String address() {
        int number = COUNTER.incrementAndGet();
        return "198.51." + number / 250 + "." + (1 + number % 250);
    }

    public static RequestSpecification anonymous() {
        return given().filter(OpenApiCheck.filter()).contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification asAdmin() {
        return as(adminToken());
    }

    /** Of the last sign-in, if some test has not made it worthless: each sign-in costs what a password's hash costs. */
    public static synchronized String adminToken() {
        if (adminToken.isEmpty() || as(adminToken).get("/api/v1/auth/me").statusCode() != OK) {
            adminToken = token("admin", ADMIN_PASSWORD);
        }
        return adminToken;
    }

    public static String token(String username, String password) {
        return login(username, password).get("accessToken").toString();
    }

    public static Map<String, Object> login(String username, String password) {
        return anonymous()
                .header("X-Forwarded-For", address())
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    /** The token of a new person who holds exactly these permissions. */
    public static String tokenWith(String... permissions) {
        String role = asAdmin()
                .body(Map.of("name", unique("role"), "permissions", List.of(permissions)))
                .post("/api/v1/roles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String username = unique("person");
        String password = "a-password-of-" + username;
        asAdmin()
                .body(Map.of(
                        "name",
                        "Somebody",
                        "username",
                        username,
                        "password",
                        password,
                        "roles",
                        List.of(Map.of("role", role))))
                .post("/api/v1/users")
                .then()
                .statusCode(201);
        return token(username, password);
    }

    /** The id of a new person. */
    public static String newUser(String name) {
        return asAdmin()
                .body(Map.of("name", name))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The organisation that the first start made. */
    public static UUID organization() {
        return UUID.fromString(asAdmin()
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .extract()
                .path("organization.id"));
    }
}
