package io.smartlocker.identity;

import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** An administrator of another organisation, who there may do everything. */
final class Stranger {
    final String user;
    final String token;

    Stranger() {
        String username = Api.unique("stranger");
        var organization = Api.asAdmin()
                .body(Map.of("name", "Another", "administrator", username))
                .post("/api/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        user = organization.getString("administrator.id");
        token = Api.token(username, organization.getString("administrator.password"));
    }

    RequestSpecification api() {
        return Api.as(token);
    }

    /** The id of something of his own. */
    String has(String path, Map<String, ?> body) {
        return api().body(body).post(path).then().statusCode(201).extract().path("id");
    }

    /** A token of his own directory. */
    String directoryToken() {
        return api().body(Map.of("name", Api.unique("directory")))
                .post("/api/v1/scim-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
