package io.smartlocker.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A fresh data directory of a kiosk that nobody set up yet. */
public final class BareSite implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "smartlocker.data-directory",
                    Files.createTempDirectory("gateway").toString(),
                    "smartlocker.clock",
                    "TRUSTED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The directory is the machine's to clear.
    }
}
