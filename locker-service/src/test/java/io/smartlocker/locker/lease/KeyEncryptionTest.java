package io.smartlocker.locker.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smartlocker.locker.LockerConfig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyEncryptionTest {
    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

    private static KeyEncryption under(String base64) {
        return new KeyEncryption(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(LockerConfig.class)
                .withDefaultValue("smartlocker.locker.kiosk-bootstrap-servers", "kafka:9092")
                .withDefaultValue("smartlocker.locker.key-encryption-key", base64)
                .build()
                .getConfigMapping(LockerConfig.class));
    }

    private static String key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void what_is_encrypted_comes_back_under_the_same_key_and_label() {
        KeyEncryption encryption = under(key(1));
        byte[] encrypted = encryption.encrypt(SECRET, "lease key");
        assertThat(encrypted).isNotEqualTo(encryption.encrypt(SECRET, "lease key"));
        assertThat(encryption.decrypt(encrypted, "lease key")).isEqualTo(SECRET);
        assertThatThrownBy(() -> encryption.decrypt(encrypted, "another")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_key_gets_a_sentence_that_names_the_variable() {
        byte[] encrypted = under(key(1)).encrypt(SECRET, "lease key");
        assertThatThrownBy(() -> under(key(2)).decrypt(encrypted, "lease key"))
                .hasMessageContaining(KeyEncryption.VARIABLE);
    }

    @Test
    void a_key_that_is_none_gets_a_sentence_that_names_the_variable() {
        assertThatThrownBy(() -> under("short")).hasMessageContaining(KeyEncryption.VARIABLE);
        assertThatThrownBy(() -> under("*".repeat(44))).hasMessageContaining(KeyEncryption.VARIABLE);
    }
}
