package io.smartlocker.gateway.enrolment;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.PersonAtKiosk;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a kiosk that nobody knows to one that is active. */
@QuarkusTest
@QuarkusTestResource(value = PlayedServices.class, restrictToAnnotatedClass = true)
class EnrolmentTest {
    @Inject
    GatewayConfig config;

    @Test
    void a_kiosk_is_active_once_its_fingerprint_is_confirmed() throws Exception {
        given().get("/kiosk/v1/status").then().body("enrolment.state", equalTo("NONE"));
        PersonAtKiosk.post("login", Map.of("badge", "04A1B2C3D4"))
                .statusCode(503)
                .body("reason", equalTo("NOT_READY"));
        PersonAtKiosk.post("enrolment/key", Map.of()).statusCode(409).body("type", equalTo("not-enrolled"));
        PersonAtKiosk.post("enrolment", Map.of("code", "WRONG-CODES"))
                .statusCode(422)
                .body("type", equalTo("code-refused"));

        String fingerprint = PersonAtKiosk.post("enrolment", Map.of("code", PlayedServices.CODE))
                .statusCode(202)
                .body("state", equalTo("PRESENTED"))
                .extract()
                .path("fingerprint");

        eventually(() -> given().get("/kiosk/v1/status")
                .then()
                .body("enrolment.state", equalTo("ACTIVE"))
                .body("enrolment.fingerprint", equalTo(fingerprint))
                .body("enrolment.kiosk", equalTo(PlayedServices.KIOSK.toString())));
        replacesItsKey(fingerprint);
        for (String file : new String[] {KioskKey.FILE, EnrolmentFile.FILE}) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(config.dataDirectory().resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    private static void replacesItsKey(String fingerprint) {
        PlayedServices.loseTheNextAnswer();
        PersonAtKiosk.post("enrolment/key", Map.of()).statusCode(503);
        given().get("/kiosk/v1/status").then().body("enrolment.fingerprint", equalTo(fingerprint));
        String renewed = PersonAtKiosk.post("enrolment/key", Map.of())
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .extract()
                .path("fingerprint");
        assertThat(renewed).isNotEqualTo(fingerprint).isEqualTo(PlayedServices.fingerprint());
        given().get("/kiosk/v1/status").then().body("enrolment.fingerprint", equalTo(renewed));
    }
}
