package io.smartlocker.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A fresh data directory with the demo site's directory in it, for a gateway without services. */
public final class StoredSite implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("gateway");
            SeededKiosk kiosk = SeededKiosk.enrol(directory, null);
            kiosk.store(directory, kiosk.entries());
            return Map.of("smartlocker.data-directory", directory.toString(), "smartlocker.clock", "TRUSTED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The directory is the machine's to clear.
    }
}
