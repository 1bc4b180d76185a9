package io.smartlocker.gateway.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services, as a kiosk asks them. Calls block; none is repeated here. */
@Singleton
final class Server {
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);

    private final URI base;
    private @Nullable HttpClient client;

    Server(GatewayConfig config) {
        base = config.server();
    }

    private record Presentation(String code, JsonNode publicKey) {}

    /** What the services answer to code and key. */
    record Presented(UUID kiosk, UUID organization, String fingerprint, JsonNode leaseKey, String tokenEndpoint) {}

    private record Token(@JsonProperty("access_token") String accessToken) {}

    /** What the services say about this kiosk. */
    record Self(
            UUID id,
            UUID organization,
            String status,
            Enrolment.@Nullable Topics topics,
            @Nullable String kafkaBootstrapServers) {}

    Presented present(String code, String publicJwk) throws ServerException, InterruptedException {
        Presentation presentation = new Presentation(code, Contracts.read(publicJwk, JsonNode.class));
        HttpRequest request = to("/api/v1/kiosks/enrol")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Contracts.write(presentation)))
                .build();
        return send(request, Presented.class);
    }

    /** An access token for a signed assertion (RFC 7523). */
    String token(String endpoint, String assertion) throws ServerException, InterruptedException {
        String form = "grant_type=client_credentials"
                + "&client_assertion_type="
                + URLEncoder.encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", StandardCharsets.UTF_8)
                + "&client_assertion="
                + URLEncoder.encode(assertion, StandardCharsets.UTF_8);
        HttpRequest request = to(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(request, Token.class).accessToken();
    }

    Self self(String accessToken) throws ServerException, InterruptedException {
        HttpRequest request = to("/api/v1/kiosks/self")
                .header("Authorization", "Bearer " + accessToken)
                .GET()
                .build();
        return send(request, Self.class);
    }

    /** What the services answer to a new key. */
    record KeyKnown(String fingerprint) {}

    private record NewKey(JsonNode publicKey, String proof) {}

    KeyKnown replaceKey(String accessToken, String publicJwk, String proof)
            throws ServerException, InterruptedException {
        NewKey key = new NewKey(Contracts.read(publicJwk, JsonNode.class), proof);
        HttpRequest request = to("/api/v1/kiosks/self/key")
                .header("Authorization", "Bearer " + accessToken)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Contracts.write(key)))
                .build();
        return send(request, KeyKnown.class);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWERS_WITHIN)
                .header("Accept", "application/json");
    }

    private <T> T send(HttpRequest request, Class<T> type) throws ServerException, InterruptedException {
        try {
            HttpResponse<String> answer = client().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ServerException(
                        answer.statusCode(),
                        request.uri().getPath() + " was answered with status " + answer.statusCode());
            }
            return Contracts.read(answer.body(), type);
        } catch (IOException e) {
            throw new ServerException(0, request.uri() + " cannot be reached: " + e);
        } catch (UncheckedIOException e) {
            throw new ServerException(502, request.uri().getPath() + " was answered with something else");
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build();
        }
        return client;
    }
}
