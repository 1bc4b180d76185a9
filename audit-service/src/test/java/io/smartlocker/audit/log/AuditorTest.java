package io.smartlocker.audit.log;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.audit.CheckpointKeyFile;
import io.smartlocker.audit.Facts;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.OpenApiCheck;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor who trusts nobody: with the file, a checkpoint and the public keys he verifies the log without us. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(CheckpointKeyFile.class)
class AuditorTest {
    private static final String CHECKPOINTS = "/api/v1/logs/checkpoints";

    private final Facts facts = new Facts();

    @Test
    void the_chain_of_a_file_leads_to_what_was_signed() throws Exception {
        facts.tell(facts.opened(1), facts.opened(0), facts.opened(2));
        signedUpTo(3);
        // Read first: that somebody took the file will be an entry, and be signed as well.
        Map<String, Object> checkpoint = facts.asAuditor().get(CHECKPOINTS).path("items[0]");
        List<String> lines = facts.as("logs:export")
                .queryParam("format", "ndjson")
                .get("/api/v1/logs/export")
                .asString()
                .lines()
                .limit(3)
                .toList();

        byte[] hash = new byte[32];
        for (String line : lines) {
            hash = chained(hash, JsonPath.from(line));
        }

        JsonPath signed = opened((String) checkpoint.get("jws"));
        assertThat(signed.getString("form")).isEqualTo("smartlocker.log.1");
        assertThat(signed.getString("kind")).isEqualTo("HEAD");
        assertThat(signed.getString("organization")).isEqualTo(facts.organization.toString());
        assertThat(signed.getInt("position")).isEqualTo(3);
        assertThat(signed.getString("hash")).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void checkpoints_are_listed_the_newest_first_page_by_page() {
        facts.tell(facts.opened(0));
        signedUpTo(1);
        facts.tell(facts.opened(1));
        signedUpTo(2);

        String next = facts.asAuditor()
                .queryParam("limit", 1)
                .get(CHECKPOINTS)
                .then()
                .statusCode(200)
                .body("items[0].position", equalTo(2))
                .body("items[0].kind", equalTo("HEAD"))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        facts.asAuditor()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(CHECKPOINTS)
                .then()
                .body("items[0].position", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void what_came_since_a_checkpoint_is_verified_by_itself() {
        facts.tell(facts.opened(0), facts.opened(1));
        signedUpTo(2);
        facts.tell(facts.opened(2));

        facts.asAuditor()
                .queryParam("after", 2)
                .get("/api/v1/logs/verify")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("from", equalTo(2))
                .body("entries", equalTo(1))
                .body("signedUpTo", greaterThanOrEqualTo(2));
        // Any that was written may have been signed, the first by itself too.
        facts.asAuditor()
                .queryParam("after", 99)
                .get("/api/v1/logs/verify")
                .then()
                .statusCode(400);
        facts.asAuditor()
                .queryParam("after", "x")
                .get("/api/v1/logs/verify")
                .then()
                .statusCode(400);
    }

    @Test
    void the_keys_are_no_secret() {
        given().filter(OpenApiCheck.filter())
                .get("/api/v1/logs/keys")
                .then()
                .statusCode(200)
                .body("keys.size()", equalTo(1))
                .body("keys[0].alg", equalTo("ES256"))
                .body("keys[0].d", nullValue());
    }

    @Test
    void checkpoints_are_for_those_who_may_read_the_log() {
        given().get(CHECKPOINTS).then().statusCode(401);
        facts.as("logs:export").get(CHECKPOINTS).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "7", "7_TAIL", "x_HEAD"})
    void a_cursor_that_is_none_is_named(String cursor) {
        facts.asAuditor().queryParam("cursor", cursor).get(CHECKPOINTS).then().statusCode(400);
    }

    private void signedUpTo(int position) {
        eventually(() -> facts.asAuditor().get(CHECKPOINTS).then().body("items[0].position", equalTo(position)));
    }

    /** As the page about the log tells him to, after having seen that the entry says so itself. */
    private static byte[] chained(byte[] previous, JsonPath entry) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(previous);
        for (String field : Stream.of(
                        "smartlocker.log.1",
                        entry.getString("organization"),
                        entry.getString("position"),
                        micros(entry.getString("recordedAt")),
                        entry.getString("id"),
                        micros(entry.getString("at")),
                        entry.getString("actor.kind"),
                        String.valueOf(entry.getString("actor.id")),
                        entry.getString("type"),
                        entry.getString("subject.kind"),
                        entry.getString("subject.id"),
                        entry.getString("result"),
                        entry.getString("sealedDetails"))
                .toList()) {
            write(out, field.equals("null") ? null : field);
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertThat(entry.getString("hash")).isEqualTo(HexFormat.of().formatHex(hash));
        return hash;
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(field.getBytes(UTF_8).length);
            out.write(field.getBytes(UTF_8));
        }
    }

    private static String micros(String time) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(time)));
    }

    /** What the signature is for, after having verified it. */
    private static JsonPath opened(String jws) throws Exception {
        String[] parts = jws.split("\\.");
        JsonPath header = JsonPath.from(decoded(parts[0]));
        JsonPath keys = given().get("/api/v1/logs/keys").jsonPath();
        assertThat(header.getString("alg")).isEqualTo("ES256");
        assertThat(header.getString("kid")).isEqualTo(keys.getString("keys[0].kid"));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(keys.getString("keys[0].x"), keys.getString("keys[0].y")));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return JsonPath.from(decoded(parts[1]));
    }

    private static PublicKey key(String x, String y) throws Exception {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(x), coordinate(y));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
