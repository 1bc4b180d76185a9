package io.smartlocker.contracts.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerifiersTest {
    private static final EdgeKeys KEYS = keys("badge-key", "pin-pepper");
    private static final UUID USER = UUID.fromString("0197a000-0000-7000-8000-000000000001");

    /** What is expected was made with OpenSSL. */
    @Test
    void a_badge_gives_the_verifier_that_any_hmac_gives() {
        assertThat(Verifiers.badge(KEYS, new BadgeUid("04A1B2C3D4")))
                .isEqualTo("NXYEHsaoAx4mYOYWCaizyi00WZl0urSd2UICjliCgv8");
    }

    @Test
    void a_pin_gives_the_input_that_any_hmac_gives() {
        assertThat(HexFormat.of().formatHex(Verifiers.pinInput(KEYS, USER, "246810")))
                .isEqualTo("6d2b57580c3ef1726537d73c47b9d34e0b7412600c033b12317ba13a924c54f6");
    }

    @Test
    void the_same_pin_of_another_person_gives_another_input() {
        assertThat(Verifiers.pinInput(KEYS, USER, "246810"))
                .isNotEqualTo(Verifiers.pinInput(KEYS, UUID.randomUUID(), "246810"));
    }

    @Test
    void under_other_keys_a_badge_is_another() {
        BadgeUid uid = new BadgeUid("04A1B2C3D4");

        assertThat(Verifiers.badge(keys("other", "pin-pepper"), uid)).isNotEqualTo(Verifiers.badge(KEYS, uid));
    }

    @Test
    void keys_are_never_printed() {
        assertThat(KEYS.toString()).doesNotContain(KEYS.badgeKey()).doesNotContain(KEYS.pinPepper());
    }

    private static EdgeKeys keys(String badgeKey, String pinPepper) {
        return new EdgeKeys(text(badgeKey), text(pinPepper));
    }

    private static String text(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }
}
