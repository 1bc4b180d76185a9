package io.smartlocker.identity.hashing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2idTest {
    @Test
    void a_secret_fits_its_own_hash_only() {
        String phc = Argon2id.hash("a secret".getBytes(UTF_8));

        assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Argon2id.verify(phc, "a secret".getBytes(UTF_8))).isTrue();
        assertThat(Argon2id.verify(phc, "another".getBytes(UTF_8))).isFalse();
        assertThat(Argon2id.hash("a secret".getBytes(UTF_8))).isNotEqualTo(phc);
    }

    @Test
    void a_hash_with_other_parameters_is_verified_with_them_and_found_outdated() {
        String older = "$argon2id$v=19$m=19456,t=3,p=1$"
                + Argon2id.hash("a secret".getBytes(UTF_8)).split("\\$", 5)[4];

        assertThat(Argon2id.isOutdated(older)).isTrue();
        assertThat(Argon2id.verify(older, "a secret".getBytes(UTF_8))).isFalse();
        assertThat(Argon2id.isOutdated(Argon2id.hash("a secret".getBytes(UTF_8))))
                .isFalse();
    }

    @Test
    void what_is_no_hash_is_refused() {
        assertThatThrownBy(() -> Argon2id.verify("plain", "plain".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
