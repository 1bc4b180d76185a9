package io.smartlocker.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyEncryptionTest {
    private static final byte[] SECRET = "a private key".getBytes(UTF_8);

    private final KeyEncryption encryption = under(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void a_secret_comes_back_for_its_place_only() {
        byte[] sealed = encryption.seal(SECRET, "signing-key:1");

        assertThat(encryption.open(sealed, "signing-key:1")).isEqualTo(SECRET);
        assertThat(encryption.seal(SECRET, "signing-key:1")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> encryption.open(sealed, "signing-key:2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void under_another_key_it_says_what_is_wrong() {
        byte[] another = new byte[32];
        another[0] = 1;
        byte[] sealed = under(Base64.getEncoder().encodeToString(another)).seal(SECRET, "signing-key:1");

        assertThatThrownBy(() -> encryption.open(sealed, "signing-key:1"))
                .hasMessageContaining("SMARTLOCKER_KEY_ENCRYPTION_KEY");
    }

    @Test
    void a_missing_or_wrong_key_is_explained() {
        KeyEncryption none = new KeyEncryption(Optional.empty());

        assertThat(none.isConfigured()).isFalse();
        assertThatThrownBy(() -> none.seal(SECRET, "signing-key:1"))
                .hasMessageStartingWith("Set SMARTLOCKER_KEY_ENCRYPTION_KEY to 32 random bytes");
        assertThatThrownBy(() -> under("?")).hasMessage("SMARTLOCKER_KEY_ENCRYPTION_KEY is not base64.");
        assertThatThrownBy(() -> under("AAAA")).hasMessage("SMARTLOCKER_KEY_ENCRYPTION_KEY is not 32 bytes long.");
    }

    private static KeyEncryption under(String key) {
        return new KeyEncryption(Optional.of(key));
    }
}
