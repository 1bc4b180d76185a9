package io.smartlocker.gateway.actuation.wired;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.actuation.modbus.PlayedRelays;
import io.smartlocker.gateway.actuation.serial.PlayedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The stored site, its locker wired to a relay board of sixteen relays and eight inputs. */
public final class BoardSite implements QuarkusTestResourceLifecycleManager {
    private final StoredSite site = new StoredSite();
    private final PlayedRelays relays = new PlayedRelays(1);
    private final PlayedLine line = PlayedLine.with(relays);

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(site.start());
        try {
            Path cabinet = Files.createTempDirectory("cabinet").resolve("cabinet.yaml");
            Files.writeString(cabinet, cabinet());
            settings.put("smartlocker.hardware", "WIRED");
            settings.put("smartlocker.cabinet", cabinet.toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cabinet() {
        String bays = IntStream.rangeClosed(1, SeededKiosk.BAYS)
                .mapToObj(
                        "      - {number: %1$d, lock: {board: m1, channel: %1$d}, door: {board: m1, channel: %1$d}}"
                                ::formatted)
                .collect(Collectors.joining("\n"));
        return """
                boards: [{name: m1, kind: MODBUS, port: %s, address: 1, outputs: 16, inputs: 8}]
                lockers:
                  - serial: %s
                    bays:
                %s
                """.formatted(line.port(), SeededKiosk.SERIAL, bays);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(relays, new TestInjector.MatchesType(PlayedRelays.class));
    }

    @Override
    public void stop() {
        line.close();
        site.stop();
    }
}
