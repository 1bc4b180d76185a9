package io.smartlocker.testing.forgery;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation that asks for a token.
 *
 * @param path of a GET
 * @param scheme what stands before the token in {@code Authorization}, with the blank
 */
public record Door(String path, String scheme) {
    /** One for bearer tokens. */
    public static Door at(String path) {
        return new Door(path, "Bearer ");
    }

    /** Opens for the right token, and for none of the others. */
    public void opensForNoneOf(Forgeries forgeries) {
        List<String> failures = new ArrayList<>();
        int status = knock(forgeries.good());
        if (status != 200) {
            failures.add("the right token: " + status);
        }
        forgeries.all().forEach((what, token) -> {
            int answer = knock(token);
            if (answer != 401) {
                failures.add(what + ": " + answer);
            }
        });
        if (!failures.isEmpty()) {
            throw new AssertionError(path + " answers\n" + String.join("\n", failures));
        }
    }

    private int knock(String token) {
        return RestAssured.given()
                .header("Authorization", scheme + token)
                .get(path)
                .statusCode();
    }
}
