package io.smartlocker.locker.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.platform.problem.ProblemException;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class KioskKeyTest {
    private final EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);

    KioskKeyTest() throws JoseException {}

    @Test
    void what_else_a_key_says_of_itself_is_not_kept() {
        Map<String, Object> said = new HashMap<>(key.toParams(OutputControlLevel.PUBLIC_ONLY));
        said.putAll(Map.of("kid", "mine", "organization", "another", "x5u", "https://example.org"));

        KioskKey kept = KioskKey.of(said);

        assertThat(kept.jwk()).isEqualTo(key.toJson(OutputControlLevel.PUBLIC_ONLY));
        assertThat(kept.fingerprint()).isEqualTo(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    }

    @Test
    void a_private_half_is_refused() {
        Map<String, Object> both = key.toParams(OutputControlLevel.INCLUDE_PRIVATE);
        assertThatThrownBy(() -> KioskKey.of(both)).isInstanceOf(ProblemException.class);
    }
}
