package io.smartlocker.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether this installation was ever started to the end, and the first admin's password until then. The password is
 * stored only while the first start is under way, so that one that was cut short can be taken up again.
 */
final class FirstStart {
    private static final String PASSWORD = "first-admin-password";

    private final Path done;
    private final Path stored;
    private final Secrets secrets;
    private final Optional<String> given;

    /** @param given the password that the person who starts the stack chose */
    FirstStart(DataDirectory data, Secrets secrets, Optional<String> given) {
        this.done = data.root().resolve("first-start-done");
        this.stored = data.secrets().resolve(PASSWORD);
        this.secrets = secrets;
        this.given = given;
    }

    /** The first admin's password, as long as the first start has not come to its end. */
    Optional<String> password() {
        if (Files.exists(done)) {
            return Optional.empty();
        }
        return Optional.of(secrets.kept(PASSWORD, () -> given.orElseGet(Secrets::randomPassword)));
    }

    /** The first start came to its end: the password has been shown and is forgotten here. */
    void finish() {
        try {
            Files.writeString(done, "");
            Files.deleteIfExists(stored);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + done, e);
        }
    }

    /** One line for the person who started the stack. */
    String hint(Optional<String> password) {
        if (password.isEmpty()) {
            return "user admin, with the password shown (or given) at the first start";
        }
        return given.isPresent()
                ? "user admin, with the password given in SMARTLOCKER_ADMIN_PASSWORD"
                : "user admin, password " + password.get() + "   (shown this once)";
    }
}
