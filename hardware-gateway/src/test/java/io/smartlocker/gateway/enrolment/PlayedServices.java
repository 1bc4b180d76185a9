package io.smartlocker.gateway.enrolment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.EllipticCurves;

/**
 * Plays the services of enrolment over HTTP: takes one code, gives tokens for good assertions only, and lets the
 * administrator confirm at the third time of asking.
 */
public final class PlayedServices implements QuarkusTestResourceLifecycleManager {
    static final String CODE = "7KQ2M-9XTRB";
    static final UUID KIOSK = UUID.fromString("019a0000-0000-7000-8000-0000000000aa");
    private static final int CONFIRMED_AT = 3;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private static volatile PublicJsonWebKey key;
    private static volatile boolean losesAnswer;

    /** The services take the next new key, and their answer does not arrive. */
    static void loseTheNextAnswer() {
        losesAnswer = true;
    }

    /** Of the key that the services know. */
    static String fingerprint() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/kiosks/enrol", this::enrol);
            server.createContext("/api/v1/auth/token", this::token);
            server.createContext("/api/v1/kiosks/self", this::self);
            server.createContext("/api/v1/kiosks/self/key", this::replaceKey);
            server.start();
            return Map.of(
                    "smartlocker.data-directory",
                    Files.createTempDirectory("gateway").toString(),
                    "smartlocker.server",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "smartlocker.retry.first",
                    "50ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void enrol(HttpExchange http) throws IOException {
        try {
            Map<String, Object> body = JsonUtil.parseJson(body(http));
            if (!CODE.equals(body.get("code"))) {
                answer(http, 404, "{}");
                return;
            }
            key = PublicJsonWebKey.Factory.newPublicJwk(JsonUtil.toJson(map(body.get("publicKey"))));
            String leaseKey =
                    EcJwkGenerator.generateJwk(EllipticCurves.P256).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            answer(http, 200, """
                    {"kiosk":"%s","organization":"%s","fingerprint":"%s","leaseKey":%s,
                     "tokenEndpoint":"/api/v1/auth/token"}""".formatted(
                            KIOSK, KIOSK, key.calculateBase64urlEncodedThumbprint("SHA-256"), leaseKey));
        } catch (org.jose4j.lang.JoseException e) {
            answer(http, 400, "{}");
        }
    }

    private void token(HttpExchange http) throws IOException {
        String form = body(http);
        String assertion = URLDecoder.decode(form.substring(form.lastIndexOf('=') + 1), StandardCharsets.UTF_8);
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKey(key.getPublicKey())
                    .setJwsAlgorithmConstraints(
                            ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setExpectedIssuer(KIOSK.toString())
                    .setExpectedSubject(KIOSK.toString())
                    .setExpectedAudience("https://smartlocker")
                    .setRequireExpirationTime()
                    .setRequireJwtId()
                    .setMaxFutureValidityInMinutes(5)
                    .build()
                    .processToClaims(assertion);
            boolean confirmed = claims.getJwtId() != null && asked.incrementAndGet() >= CONFIRMED_AT;
            answer(
                    http,
                    confirmed ? 200 : 401,
                    "{\"access_token\":\"good\",\"token_type\":\"Bearer\",\"expires_in\":600}");
        } catch (Exception e) {
            answer(http, 401, "{}");
        }
    }

    private void replaceKey(HttpExchange http) throws IOException {
        try {
            Map<String, Object> body = JsonUtil.parseJson(body(http));
            PublicJsonWebKey next = PublicJsonWebKey.Factory.newPublicJwk(JsonUtil.toJson(map(body.get("publicKey"))));
            JwtClaims proof = new JwtConsumerBuilder()
                    .setVerificationKey(key.getPublicKey())
                    .setExpectedType(true, "kiosk-key+jwt")
                    .setExpectedSubject(KIOSK.toString())
                    .setRequireExpirationTime()
                    .build()
                    .processToClaims(String.valueOf(body.get("proof")));
            String named = String.valueOf(map(proof.getClaimValue("cnf")).get("jkt"));
            boolean good = next.calculateBase64urlEncodedThumbprint("SHA-256").equals(named);
            key = good ? next : key;
            int status = losesAnswer ? 502 : good ? 200 : 422;
            losesAnswer = false;
            answer(http, status, "{\"fingerprint\":\"%s\"}".formatted(named));
        } catch (Exception e) {
            answer(http, 422, "{}");
        }
    }

    private void self(HttpExchange http) throws IOException {
        boolean good = "Bearer good".equals(http.getRequestHeaders().getFirst("Authorization"));
        answer(http, good ? 200 : 401, """
                {"id":"%s","organization":"%s","name":"Kiosk","status":"ACTIVE",
                 "topics":{"directory":"d","commands":"c","events":"e"}}""".formatted(KIOSK, KIOSK));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }

    private static String body(HttpExchange http) throws IOException {
        return new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange http, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }
}
