package io.smartlocker.identity.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.outgoing.OutgoingAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Speaks with providers, at addresses that are allowed, without following redirects, and hears so much and no more. */
@ApplicationScoped
class ProviderClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 1_000_000;

    private final OutgoingAddresses addresses;
    private final ObjectMapper json;
    private final boolean localAllowed;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    ProviderClient(OutgoingAddresses addresses, ObjectMapper json, IdentityConfig config) {
        this.addresses = addresses;
        this.json = json;
        this.localAllowed = config.outgoing().localAllowed();
    }

    void stop(@Observes ShutdownEvent event) {
        http.shutdownNow();
    }

    /**
     * Where a provider does what, by its own word.
     *
     * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery</a>
     */
    record Metadata(URI authorization, URI token, URI keys, Optional<URI> userinfo) {}

    /** What a provider gives for a code. */
    record Tokens(String id, String access) {}

    /** @throws Refused if the provider cannot be asked, or speaks for another issuer */
    Metadata discover(String issuer) {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode found = get(URI.create(base + "/.well-known/openid-configuration"));
        if (!issuer.equals(found.path("issuer").asText())) {
            throw new Refused(Refusal.PROVIDER_FAILED, "The provider speaks for another issuer");
        }
        return new Metadata(
                address(found, "authorization_endpoint"),
                address(found, "token_endpoint"),
                address(found, "jwks_uri"),
                found.hasNonNull("userinfo_endpoint")
                        ? Optional.of(address(found, "userinfo_endpoint"))
                        : Optional.empty());
    }

    /** The provider's keys as a JSON Web Key Set. */
    String keys(Metadata metadata) {
        return get(metadata.keys()).toString();
    }

    /** What the provider says of the person beyond the id token, as JSON. */
    JsonNode userinfo(URI address, String accessToken) {
        return send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + accessToken)
                .GET());
    }

    /** The tokens for a code. */
    Tokens redeem(Metadata metadata, String clientId, String secret, Map<String, String> form) {
        String credentials = encoded(clientId) + ":" + encoded(secret);
        HttpRequest.Builder request = HttpRequest.newBuilder(metadata.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
        JsonNode answer = send(request);
        String token = answer.path("id_token").asText("");
        if (token.isEmpty()) {
            throw new Refused(Refusal.TOKEN_INVALID, "The provider sent no id token");
        }
        return new Tokens(token, answer.path("access_token").asText(""));
    }

    private JsonNode get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request =
                builder.timeout(TIMEOUT).header("Accept", "application/json").build();
        try {
            requireAllowed(request.uri());
            HttpResponse<byte[]> answer =
                    http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
            if (answer.statusCode() != 200) {
                throw new Refused(Refusal.PROVIDER_FAILED, "The provider answered " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new Refused(Refusal.PROVIDER_FAILED, "The provider could not be asked: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refusal.PROVIDER_FAILED, "We are about to stop");
        }
    }

    private void requireAllowed(URI address) throws IOException {
        boolean secure = "https".equals(address.getScheme()) || localAllowed && "http".equals(address.getScheme());
        if (!secure || address.getHost() == null) {
            throw new IOException("An address without TLS");
        }
        addresses.resolve(address.getHost());
    }

    private static URI address(JsonNode metadata, String name) {
        try {
            return URI.create(metadata.path(name).asText());
        } catch (IllegalArgumentException e) {
            throw new Refused(Refusal.PROVIDER_FAILED, "The provider names no " + name);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
