package io.smartlocker.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OidcTest {
    private static ProviderProcess process;

    private String subject;
    private String email;

    @BeforeAll
    static void startProvider() throws Exception {
        process = ProviderProcess.start();
    }

    @AfterAll
    static void stopProvider() throws Exception {
        process.close();
    }

    @BeforeEach
    void somebody() {
        subject = Api.unique("subject");
        email = subject + "@example.com";
    }

    @Test
    void somebody_new_is_made_just_in_time_and_is_the_same_the_next_time() {
        Browser browser = new Browser(process, added(Map.of("justInTime", true)));

        String token = tokens(browser, claims(true));
        String id = me(token, "Employee 001");
        String again = tokens(
                new Browser(process, browser.slug()),
                Map.of("sub", subject, "email", "other-" + email, "email_verified", false));

        assertThat(me(again, "Employee 001")).isEqualTo(id);
        Api.asAdmin().get("/api/v1/users/" + id).then().statusCode(200).body("email", is(email));
    }

    @Test
    void somebody_known_is_found_once_by_the_verified_email_and_then_by_the_providers_name_for_him() {
        String id = addPerson(true);
        String slug = added(Map.of());

        assertThat(me(tokens(new Browser(process, slug), claims(true)), "Employee 000"))
                .isEqualTo(id);
        assertThat(me(tokens(new Browser(process, slug), claims(false)), "Employee 000"))
                .isEqualTo(id);
        assertThat(error(
                        new Browser(process, slug),
                        Map.of("sub", "another-" + subject, "email", email, "email_verified", true)))
                .isEqualTo("not-allowed");
    }

    @Test
    void nobody_gets_in_without_a_verified_email_of_an_allowed_domain() {
        addPerson(true);
        String slug = added(Map.of("emailDomains", List.of("example.org")));

        assertThat(error(new Browser(process, slug), claims(false))).isEqualTo("email-unverified");
        assertThat(error(new Browser(process, slug), Map.of("sub", subject))).isEqualTo("email-unverified");
        assertThat(error(new Browser(process, slug), claims(true))).isEqualTo("domain-not-allowed");
        assertThat(error(
                        new Browser(process, slug),
                        Map.of("sub", subject, "email", "a@example.org.example.com", "email_verified", true)))
                .isEqualTo("domain-not-allowed");
    }

    @Test
    void nobody_gets_in_who_is_unknown_or_locked_out() {
        String slug = added(Map.of());
        assertThat(error(new Browser(process, slug), claims(true))).isEqualTo("not-allowed");

        addPerson(false);
        assertThat(error(new Browser(process, slug), claims(true))).isEqualTo("not-allowed");
    }

    @Test
    void a_way_back_is_good_once_and_for_the_browser_that_began() {
        addPerson(true);
        String slug = added(Map.of());
        Browser browser = new Browser(process, slug);
        String back = browser.throughProvider(claims(true));

        assertThat(Browser.parameter(new Browser(process, slug).begun().comeBack(back), "error"))
                .isEqualTo("session-unknown");
        assertThat(Browser.parameter(browser.comeBack(back), "error")).isEqualTo("session-unknown");
        assertThat(Browser.parameter(browser.comeBack(back.replaceAll("state=[^&]*", "state=made-up")), "error"))
                .isEqualTo("session-unknown");

        String another = browser.throughProvider(claims(true));
        assertThat(Browser.parameter(browser.comeBack(another), "code")).isNotEmpty();
        assertThat(Browser.parameter(browser.comeBack(another), "error")).isEqualTo("session-unknown");
    }

    @Test
    void another_issuers_answer_is_not_taken_for_this_ones() {
        addPerson(true);
        Browser browser = new Browser(process, added(Map.of()));
        String back = browser.throughProvider(claims(true));

        String mixedUp = back.replaceAll("iss=[^&]*", "iss=https%3A%2F%2Fother.example.com");

        assertThat(mixedUp).isNotEqualTo(back);
        assertThat(Browser.parameter(browser.comeBack(mixedUp), "error")).isEqualTo("token-invalid");
    }

    @Test
    void a_refusal_of_the_provider_is_told_to_the_page() {
        Browser browser = new Browser(process, added(Map.of()));
        String back = browser.throughProvider(claims(true));

        assertThat(Browser.parameter(browser.comeBack(back.replaceAll("code=[^&]*", "error=access_denied")), "error"))
                .isEqualTo("provider-failed");
        assertThat(error(new Browser(process, browser.slug()), "made-up-code")).isEqualTo("provider-failed");
    }

    @Test
    void the_code_for_the_page_is_good_once_and_in_the_same_browser() {
        addPerson(true);
        String slug = added(Map.of());
        Browser browser = new Browser(process, slug);
        String code = browser.signIn(claims(true));

        browser.exchange(code)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("refreshToken", notNullValue());
        browser.exchange(code).then().statusCode(401).body("type", is("sign-in-code-refused"));

        String stolen = browser.signIn(claims(true));
        Api.anonymous()
                .body(Map.of("code", stolen))
                .post("/api/v1/auth/oidc/token")
                .then()
                .statusCode(401);
        new Browser(process, slug).begun().exchange(stolen).then().statusCode(401);
        browser.exchange("").then().statusCode(400);
    }

    @Test
    void providers_are_kept_without_ever_showing_the_secret() {
        Map<String, Object> request = Browser.request(process, Map.of("emailDomains", List.of("Example.COM")));
        String id = Api.asAdmin()
                .body(request)
                .post("/api/v1/auth/oidc")
                .then()
                .statusCode(201)
                .body("emailDomains", is(List.of("example.com")))
                .body(not(containsString(ProviderProcess.SECRET)))
                .extract()
                .path("id");
        Api.asAdmin()
                .body(request)
                .post("/api/v1/auth/oidc")
                .then()
                .statusCode(409)
                .body("errors[0].field", is("slug"));
        Api.asAdmin()
                .body(Map.of("issuer", "https://other.example.com"))
                .patch("/api/v1/auth/oidc/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("clientSecret"));
        Api.asAdmin()
                .body(Map.of("enabled", false))
                .patch("/api/v1/auth/oidc/" + id)
                .then()
                .statusCode(200);
        Api.asAdmin().get("/api/v1/auth/oidc").then().statusCode(200).body("items.id", notNullValue());
        new Browser(process, request.get("slug").toString()).start().then().statusCode(404);
        Api.asAdmin().delete("/api/v1/auth/oidc/" + id).then().statusCode(204);
        Api.asAdmin().get("/api/v1/auth/oidc/" + id).then().statusCode(404);
    }

    @Test
    void what_cannot_be_a_provider_is_refused() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("slug", "Not A Slug"),
                Map.of("issuer", "ftp://example.com"),
                Map.of("issuer", "https://user@example.com"),
                Map.of("scopes", "email"),
                Map.of("emailDomains", List.of("a b")),
                Map.of("defaultRoles", List.of("00000000-0000-0000-0000-000000000000")))) {
            Api.asAdmin()
                    .body(Browser.request(process, wrong))
                    .post("/api/v1/auth/oidc")
                    .then()
                    .statusCode(400);
        }
        Api.as(Api.tokenWith("organizations:write", "users:write"))
                .body(Browser.request(process, Map.of()))
                .post("/api/v1/auth/oidc")
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        Api.as(Api.tokenWith("users:write")).get("/api/v1/auth/oidc").then().statusCode(403);
    }

    private static String added(Map<String, Object> more) {
        return Browser.added(process, more);
    }

    private Map<String, Object> claims(boolean verified) {
        return Map.of("sub", subject, "email", email, "email_verified", verified, "name", "Employee 001");
    }

    private String addPerson(boolean active) {
        return Api.asAdmin()
                .body(Map.of("name", "Employee 000", "email", email.toUpperCase(Locale.ROOT), "active", active))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tokens(Browser browser, Map<String, Object> claims) {
        return browser.exchange(browser.signIn(claims))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static String error(Browser browser, Map<String, Object> claims) {
        return Browser.parameter(browser.comeBack(browser.throughProvider(claims)), "error");
    }

    private String error(Browser browser, String code) {
        String back = browser.throughProvider(claims(true)).replaceAll("code=[^&]*", "code=" + code);
        return Browser.parameter(browser.comeBack(back), "error");
    }

    private static String me(String token, String name) {
        return Api.as(token)
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("user.name", is(name))
                .extract()
                .path("user.id");
    }
}
