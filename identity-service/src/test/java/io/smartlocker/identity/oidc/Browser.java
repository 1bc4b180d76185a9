package io.smartlocker.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.smartlocker.identity.Api;
import io.vertx.core.json.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A browser that signs somebody in through the provider. */
public final class Browser {
    private static final String COOKIE = "smartlocker-sign-in";

    private final ProviderProcess process;
    private final String slug;
    private String cookie = "";

    Browser(ProviderProcess process, String slug) {
        this.process = process;
        this.slug = slug;
    }

    static Map<String, Object> request(ProviderProcess process, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name",
                "Provider of the tests",
                "slug",
                Api.unique("provider"),
                "issuer",
                process.issuer(),
                "clientId",
                ProviderProcess.CLIENT,
                "clientSecret",
                ProviderProcess.SECRET));
        request.putAll(more);
        return request;
    }

    /** The slug of a new provider. */
    static String added(ProviderProcess process, Map<String, Object> more) {
        return Api.asAdmin()
                .body(request(process, more))
                .post("/api/v1/auth/oidc")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    String slug() {
        return slug;
    }

    Response start() {
        return Api.anonymous().redirects().follow(false).get("/api/v1/auth/oidc/" + slug + "/start");
    }

    /** This browser after it began. */
    Browser begun() {
        cookie = start().then().statusCode(303).extract().cookie(COOKIE);
        return this;
    }

    /** Begins, lets the provider sign in whom the claims say, and returns where the provider sends the browser back to. */
    String throughProvider(Map<String, Object> claims) {
        Response started = start();
        assertThat(started.statusCode()).isEqualTo(303);
        cookie = started.cookie(COOKIE);
        return throughProvider(started.header("Location"), claims);
    }

    /** Opens the provider's page, signs in there as whom the claims say, and returns where it sends the browser back to. */
    public static String throughProvider(String page, Map<String, Object> claims) {
        String hint = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.encode(claims).getBytes(StandardCharsets.UTF_8));
        return follow(page + "&login_hint=" + hint);
    }

    private static String follow(String first) {
        try (HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            URI next = URI.create(first);
            while (!next.toString().startsWith(ProviderProcess.REDIRECT)) {
                HttpResponse<String> answer =
                        http.send(HttpRequest.newBuilder(next).build(), HttpResponse.BodyHandlers.ofString());
                next = next.resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
            }
            return next.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Comes back from the provider; where the browser is sent then. */
    String comeBack(String address) {
        URI back = URI.create(address);
        var request = Api.anonymous().urlEncodingEnabled(false).redirects().follow(false);
        if (!cookie.isEmpty()) {
            request.cookie(COOKIE, cookie);
        }
        return request.get(back.getRawPath() + "?" + back.getRawQuery())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    /** Signs somebody in and returns the code for the page. */
    String signIn(Map<String, Object> claims) {
        String page = comeBack(throughProvider(claims));
        assertThat(page).contains("/sign-in/oidc?code=");
        return parameter(page, "code");
    }

    Response exchange(String code) {
        return Api.anonymous().cookie(COOKIE, cookie).body(Map.of("code", code)).post("/api/v1/auth/oidc/token");
    }

    public static String parameter(String address, String name) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
