package io.smartlocker.audit.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Has the service trust an authority of the tests' own. */
public final class ReceiverAuthority implements QuarkusTestResourceLifecycleManager {
    static final String SETTING = "smartlocker.audit.webhooks.trusted-certificates";

    @Override
    public Map<String, String> start() {
        try {
            TestAuthority authority = TestAuthority.in(Files.createTempDirectory("receivers"));
            return Map.of(SETTING, authority.certificate().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void stop() {
        // What it made is in the folder for what is of no use later.
    }
}
