package io.smartlocker.audit.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final UUID DELIVERY = new UUID(0, 1);
    private static final Instant SENT_AT = Instant.ofEpochSecond(1_700_000_000);
    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void it_covers_the_delivery_the_second_and_the_body() {
        String signature = Signature.of(DELIVERY, SENT_AT, "{}", List.of(SECRET));

        assertThat(signature).startsWith("v1,").isEqualTo(Signature.of(DELIVERY, SENT_AT, "{}", List.of(SECRET)));
        assertThat(Signature.of(new UUID(0, 2), SENT_AT, "{}", List.of(SECRET))).isNotEqualTo(signature);
        assertThat(Signature.of(DELIVERY, SENT_AT.plusSeconds(1), "{}", List.of(SECRET)))
                .isNotEqualTo(signature);
        assertThat(Signature.of(DELIVERY, SENT_AT, "{ }", List.of(SECRET))).isNotEqualTo(signature);
    }
}
