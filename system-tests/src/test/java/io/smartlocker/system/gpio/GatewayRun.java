package io.smartlocker.system.gpio;

import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.actuation.gpio.GpioWiring;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import io.smartlocker.gateway.cabinet.LockerWiring;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.system.gpio.LineRecorder.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jose4j.lang.JoseException;

/** Uses the packaged gateway as a person with a badge does, at a locker wired as in {@code cabinet.yaml}. */
final class GatewayRun {
    private static final int LOCK = 0;
    static final int DOOR = 4;
    static final List<Integer> ACTIVE_LOW = List.of(1, 2, 8);
    private static final int CYCLES = 3;
    private static final int ATTEMPTS = 3;

    private final Simulator simulator;
    private final Path packaged;
    private final Path dataDirectory;
    private final Path cabinet;
    private final KioskClient kiosk = new KioskClient();
    private final List<Double> tapToEnergised = new ArrayList<>();

    private GatewayRun(Simulator simulator, Path packaged) throws IOException {
        this.simulator = simulator;
        this.packaged = packaged;
        this.dataDirectory = Files.createTempDirectory("gateway");
        this.cabinet = cabinet();
    }

    static GatewayReport run(Simulator simulator, Path packaged)
            throws IOException, JoseException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            GatewayRun run = new GatewayRun(simulator, packaged);
            StoredDirectory.write(run.dataDirectory);
            ACTIVE_LOW.forEach(line -> simulator.pull(line, true));
            Optional<GatewayReport> report = run.report();
            if (report.isPresent()) {
                return report.get();
            }
            simulator.pull(DOOR, false);
        }
        throw new IllegalStateException("The machine is too busy for a door that bounces as doors do");
    }

    /** {@code cabinet.yaml} as a file. */
    static Path cabinet() throws IOException {
        Path file = Files.createTempFile("cabinet", ".yaml");
        try (var layout = GatewayRun.class.getResourceAsStream("cabinet.yaml")) {
            Files.write(file, layout.readAllBytes());
        }
        return file;
    }

    /** Empty when the door did not bounce as doors do; what the gateway tells then is true and of no use here. */
    private Optional<GatewayReport> report() throws IOException, InterruptedException {
        String refusedStart = startWhileALineIsHeld();
        LineRecorder recorder = LineRecorder.start(
                simulator,
                LOCK,
                IntStream.range(LOCK + 1, Simulator.LINES).boxed().toList());
        long from = System.nanoTime();
        GatewayProcess gateway = GatewayProcess.start("gateway", packaged, dataDirectory, cabinet);
        Simulator.await("the gateway answers", () -> !gateway.isAlive() || kiosk.answers());
        double startSeconds = (System.nanoTime() - from) / 1e9;
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            if (!serve(kiosk.take(kiosk.login(StoredDirectory.BADGE)), recorder)
                    || !serve(kiosk.giveBack(kiosk.login(StoredDirectory.BADGE)), recorder)) {
                gateway.terminate();
                Simulator.await("the gateway ended", () -> !gateway.isAlive());
                recorder.close();
                return Optional.empty();
            }
        }
        kiosk.take(kiosk.login(StoredDirectory.BADGE));
        awaitChanges(recorder, 4 * CYCLES + 1);
        gateway.terminate();
        Simulator.await("the gateway ended", () -> !gateway.isAlive());
        awaitChanges(recorder, 4 * CYCLES + 2);
        boolean off = !simulator.isHigh(LOCK) && ACTIVE_LOW.stream().allMatch(simulator::isHigh);
        recorder.close();
        List<Pulse> pulses = recorder.pulses(LOCK);
        return Optional.of(new GatewayReport(
                refusedStart,
                startSeconds,
                recorder.rate(),
                pulses.subList(0, pulses.size() - 1),
                tapToEnergised,
                recorder.changes().stream()
                        .map(Change::line)
                        .filter(line -> line != LOCK && line != DOOR)
                        .distinct()
                        .toList(),
                facts(),
                pulses.getLast(),
                off));
    }

    /**
     * The door opens with a bounce after the pulse, and closes again.
     *
     * @return whether it was a bounce
     */
    private boolean serve(String intent, LineRecorder recorder) {
        awaitChanges(recorder, 2 * tapToEnergised.size() + 2);
        if (!simulator.bounceOpen(DOOR)) {
            return false;
        }
        awaitState(intent, "OPENED");
        simulator.pull(DOOR, false);
        awaitState(intent, "DONE");
        tapToEnergised.add(kiosk.intent(intent).path("tapToEnergisedMicros").asLong() / 1e3);
        return true;
    }

    /** Counted, since a pulse may be over before this thread looks; each is two changes. */
    private static void awaitChanges(LineRecorder recorder, int count) {
        Simulator.await(
                "the lock changed for the %d. time".formatted(count),
                () -> recorder.changes(LOCK).size() >= count);
    }

    private void awaitState(String intent, String state) {
        Simulator.await(
                "the intent is " + state,
                () -> kiosk.intent(intent).path("state").asText().equals(state));
    }

    /** This process holds the lock's line meanwhile. */
    private String startWhileALineIsHeld() throws IOException {
        LineSpec lock = new LineSpec(Simulator.CHIP, LOCK, null, false, Bias.AS_IS);
        BayWiring bay = new BayWiring(1, lock, null, null);
        try (GpioWiring holder = GpioWiring.openUnguarded(new CabinetLayout(
                Hardware.WIRED, List.of(new LockerWiring("A-1", List.of(bay))), CabinetLayout.DEFAULT_PULSE, 1))) {
            GatewayProcess gateway = GatewayProcess.start("gateway-refused", packaged, dataDirectory, cabinet);
            Simulator.await(
                    "the gateway refuses to start",
                    () -> !gateway.isAlive() || gateway.output().contains("is held by"));
            gateway.kill();
            return gateway.output();
        }
    }

    private List<String> facts() {
        try (Journal journal = Journal.open(dataDirectory)) {
            return new Facts(journal, clock())
                    .kept().stream()
                            .map(event -> event.fact().getClass().getSimpleName())
                            .toList();
        }
    }

    private static WallClock clock() {
        return new WallClock() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public boolean trusted() {
                return true;
            }
        };
    }
}
