package io.smartlocker.identity.dialect.ruangkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.dialect.Seed;
import io.smartlocker.identity.mail.MailSink;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented request is replayed to the byte; other requests are made of it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class RuangkerjaTest {
    private static final String SERIAL = "[A-Z]{4}[A-Z0-9]{12}";

    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;

    @BeforeEach
    void anOrganisation() {
        organization = FreshOrganization.create(createOrganization);
    }

    @Test
    void the_documented_request_gets_the_documented_answers() {
        FreshOrganization.sql("delete from ruangkerja_organization");
        organization
                .api()
                .body(Map.of("serial", "COMPFJLYTHWL"))
                .put("/ruangkerja/organization")
                .then()
                .statusCode(200)
                .body("data.serial", is("COMPFJLYTHWL"));

        String answer =
                send(Seed.text("ruangkerja/request")).statusCode(200).extract().asString();

        String serial = Seed.json(answer).at("/data/serial").asText();
        assertThat(serial).startsWith("JOHN").matches(SERIAL);
        assertThat(answer).isEqualTo(Seed.compact("ruangkerja/answer").replace("JOHNILXV3QAJJEL3", serial));
        assertThat(send(Seed.text("ruangkerja/request"))
                        .statusCode(400)
                        .extract()
                        .asString())
                .isEqualTo(Seed.compact("ruangkerja/refusal"));
        organization
                .api()
                .queryParam("q", "EMPLY001")
                .get("/api/v1/users")
                .then()
                .body("items.name", is(List.of("John Doe")))
                .body("items[0].phone", is("6281122334455"))
                .body("items[0].email", nullValue())
                .body("items[0].active", is(true));
    }

    @Test
    void a_token_stands_by_itself_or_behind_the_word_bearer() {
        send(request().toString()).statusCode(200);
        organization
                .api()
                .body(request().toString())
                .post("/ruangkerja/users")
                .then()
                .statusCode(200);
        for (String token : new String[] {"access_token", "", organization.token() + "x", "Basic eDp5"}) {
            Api.anonymous()
                    .header("Authorization", token)
                    .body(request().toString())
                    .post("/ruangkerja/users")
                    .then()
                    .statusCode(401)
                    .body("errorCode", is(10002))
                    .body("message", is("UNAUTHENTICATED"));
        }
        Api.anonymous()
                .body(request().toString())
                .post("/ruangkerja/users")
                .then()
                .statusCode(401)
                .body("errorCode", is(10002));
        Api.anonymous()
                .header("Authorization", organization.token())
                .get("/api/v1/users")
                .then()
                .statusCode(401);
        Api.anonymous()
                .header("Authorization", Api.tokenWith("users:read"))
                .body(request().toString())
                .post("/ruangkerja/users")
                .then()
                .statusCode(403)
                .body("errorCode", is(10003));
    }

    @Test
    void fields_are_held_to_the_document() {
        for (String field : List.of("employeeID", "name", "isActive")) {
            ObjectNode request = request();
            request.remove(field);
            refused(request, 10110, field);
        }
        refused(request().put("employeeID", "EMP-1"), 10110, "employeeID");
        refused(request().put("employeeID", "É1"), 10110, "employeeID");
        refused(request().put("employeeID", "9".repeat(65)), 10110, "employeeID");
        refused(request().put("username", "john.doe"), 10110, "username");
        refused(request().put("name", "x".repeat(201)), 10110, "name");
        refused(request().put("email", "nonsense"), 10110, "email");
        refused(request().put("phone", "nonsense"), 10110, "phone");
        refused(request().putNull("email").putNull("phone"), 10110, "phone");
        refused(request().put("password", "short"), 10110, "password");
        refused(request().put("isActive", "yes"), 10110, "isActive");
        ObjectNode tagged = request();
        tagged.putArray("tagSerials").add("nonsense");
        refused(tagged, 10120, "tag serial");
        refused(request().put("organizationSerial", "COMPAAAAAAAA"), 10130, "organization");
    }

    @Test
    void one_of_email_and_phone_is_enough() {
        send(request().putNull("email").toString()).statusCode(200);
        send(request().putNull("phone").toString()).statusCode(200);
    }

    @Test
    void what_somebody_else_has_is_named_by_number() {
        ObjectNode first = request().put("username", "worker" + System.nanoTime());
        send(first.toString()).statusCode(200);
        for (var clash : Map.of("employeeID", 10101, "email", 10102, "phone", 10103, "username", 10104)
                .entrySet()) {
            ObjectNode second = request();
            second.set(clash.getKey(), first.get(clash.getKey()));
            refused(second, clash.getValue(), "already been taken");
        }
    }

    @Test
    void an_organisation_has_a_serial_from_the_beginning_and_no_other_is_accepted() {
        String own = serial(organization);
        assertThat(own).matches("COMP[A-Z]{8}");
        send(request().put("organizationSerial", own).toString()).statusCode(200);
        FreshOrganization stranger = FreshOrganization.create(createOrganization);
        refused(request().put("organizationSerial", serial(stranger)), 10130, "organization");

        String brought = "COMP" + Api.unique("x").replaceAll("[^a-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
        stranger.api()
                .body(Map.of("serial", brought))
                .put("/ruangkerja/organization")
                .then()
                .statusCode(200);
        organization
                .api()
                .body(Map.of("serial", brought))
                .put("/ruangkerja/organization")
                .then()
                .statusCode(400)
                .body("detail", containsString("taken"));
        organization
                .api()
                .body(Map.of("serial", "no"))
                .put("/ruangkerja/organization")
                .then()
                .statusCode(400);
    }

    @Test
    void a_password_lets_the_person_sign_in_with_the_username_or_else_the_employee_id() {
        String password = "a-password-to-keep";
        ObjectNode request = request().put("password", password);
        send(request.toString()).statusCode(200);
        Api.token(request.get("employeeID").asText(), password);
    }

    @Test
    void a_password_is_mailed_and_made_when_there_is_none() {
        ObjectNode request = request();
        send(request.toString()).statusCode(200);

        MailSink.Received mail = MailSink.only(request.get("email").asText());

        Api.token(mail.after("Username:"), mail.after("Password:"));
        assertThat(mail.after("Username:"))
                .isEqualToIgnoringCase(request.get("employeeID").asText());
    }

    @Test
    void many_are_created_and_who_fails_is_named() {
        ObjectNode good = request();
        ObjectNode bad = request().put("employeeID", "-");
        for (String body : new String[] {"[%s,%s,%s]", "{\"users\":[%s,%s,%s]}"}) {
            good.put("employeeID", request().get("employeeID").asText());
            good.put("email", Api.unique("x") + "@example.org").putNull("phone");
            bulk(body.formatted(good, bad, good))
                    .statusCode(200)
                    .body("status", is("success"))
                    .body("data.successItems", hasSize(1))
                    .body(
                            "data.successItems[0].employeeID",
                            is(good.get("employeeID").asText()))
                    .body("data.successItems[0].serial", matchesPattern(SERIAL))
                    .body("data.successItems[0].tagSerials", is(List.of("RUKRTAG-9WHL0JGP")))
                    .body("data.failedItems.errorCode", is(List.of(10110, 10101)))
                    .body("data.failedItems[1].message", is("USER_EMPLOYEE_ID_EXISTS"));
        }
        bulk("[]").statusCode(400).body("errorCode", is(10001));
        bulk("{}").statusCode(400).body("errorCode", is(10001));
        bulk("[null]").statusCode(400).body("errorCode", is(10001));
        bulk(Collections.nCopies(501, "{}").toString()).statusCode(400).body("errorCode", is(10001));
    }

    @Test
    void a_body_that_cannot_be_read_is_answered_in_the_same_shape() {
        for (String body : new String[] {"", "{", "[]", "null", "{\"name\":\"x\"} {}"}) {
            send(body).statusCode(400).body("errorCode", is(10001)).body("detail", not(empty()));
        }
        send("{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}").statusCode(413).body("errorCode", is(10004));
    }

    private void refused(ObjectNode request, int number, String named) {
        send(request.toString()).statusCode(400).body("errorCode", is(number)).body("detail", containsString(named));
    }

    private ValidatableResponse send(String body) {
        return Api.anonymous()
                .header("Authorization", organization.token())
                .body(body)
                .post("/ruangkerja/users")
                .then();
    }

    private ValidatableResponse bulk(String body) {
        return Api.anonymous()
                .header("Authorization", organization.token())
                .body(body)
                .post("/ruangkerja/users/create-bulk")
                .then();
    }

    private static String serial(FreshOrganization of) {
        return of.api()
                .get("/ruangkerja/organization")
                .then()
                .statusCode(200)
                .extract()
                .path("data.serial");
    }

    /** The documented request with contact data and an employee id that nobody has, for no organisation by name. */
    private static ObjectNode request() {
        ObjectNode request = (ObjectNode) Seed.json(Seed.text("ruangkerja/request"));
        String unique = Api.unique("e").replace("-", "");
        request.put("employeeID", unique).put("email", unique + "@example.org");
        request.put("phone", Long.toString(System.nanoTime())).putNull("organizationSerial");
        return request;
    }
}
