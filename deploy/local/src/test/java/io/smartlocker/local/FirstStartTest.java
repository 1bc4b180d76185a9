package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path directory;

    private DataDirectory data;
    private Secrets secrets;

    @BeforeEach
    void prepare() {
        data = DataDirectory.at(directory);
        data.create();
        secrets = new Secrets(data);
    }

    @Test
    void a_first_start_that_was_cut_short_keeps_its_password() {
        Optional<String> first = firstStart(Optional.empty()).password();

        assertThat(firstStart(Optional.empty()).password()).isPresent().isEqualTo(first);
    }

    @Test
    void the_password_is_shown_once_and_forgotten() {
        FirstStart start = firstStart(Optional.empty());
        Optional<String> password = start.password();
        assertThat(start.hint(password)).contains(password.orElseThrow());

        start.finish();

        assertThat(firstStart(Optional.empty()).password()).isEmpty();
        assertThat(data.secrets().resolve("first-admin-password")).doesNotExist();
        assertThat(firstStart(Optional.empty()).hint(Optional.empty())).contains("at the first start");
    }

    @Test
    void a_given_password_is_not_printed() {
        FirstStart start = firstStart(Optional.of("correct-horse-battery"));

        assertThat(start.password()).contains("correct-horse-battery");
        assertThat(start.hint(start.password())).doesNotContain("correct-horse-battery");
    }

    @Test
    void secrets_are_kept_and_readable_by_their_owner_alone() throws IOException {
        String key = secrets.keyEncryptionKey();

        assertThat(new Secrets(data).keyEncryptionKey()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.secrets().resolve("key-encryption-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_key_of_the_checkpoints_is_a_file_that_stays() throws IOException {
        Path file = secrets.checkpointKey();
        String key = Files.readString(file);

        assertThat(key).startsWith("-----BEGIN PRIVATE KEY-----").endsWith("-----END PRIVATE KEY-----\n");
        assertThat(new Secrets(data).checkpointKey()).isEqualTo(file).hasContent(key);
    }

    private FirstStart firstStart(Optional<String> given) {
        return new FirstStart(data, secrets, given);
    }
}
