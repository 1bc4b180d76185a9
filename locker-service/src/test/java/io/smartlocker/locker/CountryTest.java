package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class CountryTest {
    private final Customer customer = new Customer(new KafkaProbe());

    @Test
    void all_countries_are_listed_for_whoever_is_signed_in() {
        customer.as()
                .get("/api/v1/countries")
                .then()
                .statusCode(200)
                .body("total", equalTo(249))
                .body("items", hasSize(249))
                .body("items.alpha2", hasItem("DE"))
                .body("items.find { it.alpha2 == 'DE' }.dialCode", equalTo("+49"))
                .body("items.find { it.alpha2 == 'DE' }.names.de", equalTo("Deutschland"))
                .body("items.find { it.alpha2 == 'AF' }.numeric", equalTo("004"));
        given().get("/api/v1/countries").then().statusCode(401);
        given().get("/api/v1/countries/DE").then().statusCode(401);
    }

    @Test
    void countries_are_searched_in_both_languages_and_by_code() {
        for (String typed : List.of("deutschl", "german", "deu", "276", "49")) {
            customer.as()
                    .queryParam("q", typed)
                    .get("/api/v1/countries")
                    .then()
                    .statusCode(200)
                    .body("items.name", equalTo(List.of("Germany")));
        }
        customer.as()
                .queryParam("q", "x".repeat(101))
                .get("/api/v1/countries")
                .then()
                .statusCode(400);
    }

    @Test
    void one_country_is_found_by_each_of_its_codes() {
        for (String code : List.of("DE", "de", "DEU", "276")) {
            customer.as()
                    .get("/api/v1/countries/" + code)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Germany"));
        }
        customer.as().get("/api/v1/countries/XX").then().statusCode(404).body("type", equalTo("not-found"));
    }
}
