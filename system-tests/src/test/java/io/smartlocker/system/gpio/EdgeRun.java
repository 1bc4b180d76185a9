package io.smartlocker.system.gpio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jose4j.lang.JoseException;

/**
 * Forces a door of the packaged gateway again and again. When its fact was in the journal the gateway's log says: whoever asks
 * over HTTP, or looks at lines meanwhile, takes the processors away that he measures.
 */
final class EdgeRun {
    private static final String WRITTEN = "Door forced open.";
    /** As the gateway writes it, to the millisecond. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS", Locale.ROOT);

    private static final int TIME_LENGTH = 23;
    private static final Duration QUIET = Duration.ofMillis(300);

    private EdgeRun() {}

    /**
     * Times from the moment a door's contact changed until the fact of it was in the journal, in milliseconds.
     *
     * @param before how many are not counted, since the gateway is not warm yet
     */
    static List<Double> edgesToFacts(Simulator simulator, Path packaged, int before, int count)
            throws IOException, JoseException {
        Path dataDirectory = Files.createTempDirectory("edges");
        StoredDirectory.write(dataDirectory);
        GatewayRun.ACTIVE_LOW.forEach(line -> simulator.pull(line, true));
        KioskClient kiosk = new KioskClient();
        GatewayProcess gateway = GatewayProcess.start("gateway-edges", packaged, dataDirectory, GatewayRun.cabinet());
        Simulator.await("the gateway answers", () -> !gateway.isAlive() || kiosk.answers());
        List<Double> times = new ArrayList<>();
        for (int edge = 0; edge < before + count; edge++) {
            int number = edge;
            LockSupport.parkNanos(QUIET.toNanos());
            Instant from = Instant.now();
            simulator.pull(GatewayRun.DOOR, true);
            LockSupport.parkNanos(QUIET.toNanos());
            Simulator.await("the door is told forced", () -> written(gateway).size() > number);
            simulator.pull(GatewayRun.DOOR, false);
            if (edge >= before) {
                times.add(Duration.between(from, written(gateway).get(edge)).toNanos() / 1e6);
            }
        }
        gateway.terminate();
        Simulator.await("the gateway ended", () -> !gateway.isAlive());
        return times;
    }

    private static List<Instant> written(GatewayProcess gateway) {
        return gateway.output()
                .lines()
                .filter(line -> line.contains(WRITTEN))
                .map(EdgeRun::time)
                .toList();
    }

    private static Instant time(String line) {
        return LocalDateTime.parse(line.substring(0, TIME_LENGTH), TIME)
                .atZone(ZoneId.systemDefault())
                .toInstant();
    }
}
