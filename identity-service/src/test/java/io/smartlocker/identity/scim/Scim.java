package io.smartlocker.identity.scim;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.OpenApiCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Talks SCIM to the service, as a directory does: with a token of its own. */
public final class Scim {
    public static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public static final String BADGE = "urn:smartlocker:params:scim:schemas:extension:badge:2.0:User";

    private static String token = "";

    private Scim() {}

    /** A request of the directory that the tests of this run share. */
    public static RequestSpecification request() {
        return with(token());
    }

    public static RequestSpecification with(String bearer) {
        return given().filter(OpenApiCheck.filter())
                .contentType("application/scim+json")
                .accept("application/scim+json")
                .header("Authorization", "Bearer " + bearer);
    }

    private static synchronized String token() {
        if (token.isEmpty()) {
            token = newToken(Api.unique("directory")).extract().path("token");
        }
        return token;
    }

    public static ValidatableResponse newToken(String name) {
        return Api.asAdmin()
                .body(Map.of("name", name))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(201);
    }

    /** The id of a new person with that user name. */
    public static String newUser(String userName) {
        return request()
                .body("{\"userName\":\"" + userName + "\"}")
                .post("/scim/v2/Users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse user(String id) {
        return request().get("/scim/v2/Users/" + id).then().statusCode(200);
    }

    public static ValidatableResponse users(String filter) {
        return request().queryParam("filter", filter).get("/scim/v2/Users").then();
    }

    public static ValidatableResponse patchUser(String id, String operations) {
        return request().body(patch(operations)).patch("/scim/v2/Users/" + id).then();
    }

    /** A PATCH body with these operations, written as the elements of a JSON array. */
    public static String patch(String operations) {
        return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[" + operations + "]}";
    }

    /** A request from a file beside the test, with {@code {{name}}} replaced by its value. */
    public static String file(Class<?> test, String name, Map<String, String> values) {
        try (InputStream file = test.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{{" + value.getKey() + "}}", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
