package io.smartlocker.system.gpio;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.gpio.GpioWiring;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.guard.GuardProcess;
import io.smartlocker.system.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jose4j.lang.JoseException;

/** Ends gateways by force in the middle of a pulse and looks at how long the line stays on. */
final class GuardRun {
    /**
     * One process is started while another one is ended, so they have lines of their own. Nobody pulls these up, as the
     * active-low ones of {@code cabinet.yaml} are: a line with a pull-up is high again as soon as nobody holds it, and that it
     * was driven off would be seen only by whoever looks in between.
     */
    private static final List<Integer> LOCKS = List.of(0, 3, 6);

    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final int PACKAGED_LOCK = 0;
    private static final Pattern GUARD_DID = Pattern.compile("Guard: .* (millis|problems)=.*\\n");

    private final Simulator simulator;
    private final int rounds;
    private int started;

    private GuardRun(Simulator simulator, int rounds) {
        this.simulator = simulator;
        this.rounds = rounds;
    }

    static GuardReport run(Simulator simulator, Path packaged, int rounds)
            throws IOException, JoseException, InterruptedException {
        GuardRun run = new GuardRun(simulator, rounds);
        List<String> killedOutput = new ArrayList<>();
        List<String> stoppedOutput = new ArrayList<>();
        List<Fall> killed = run.endAll(Signals.KILL, killedOutput);
        List<Fall> stopped = run.endAll(Signals.STOP, stoppedOutput);
        Unguarded unguarded = run.pulseWithoutGuard();
        List<String> packagedOutput = new ArrayList<>();
        return new GuardReport(
                killed,
                stopped,
                count(killedOutput, "DIED"),
                count(stoppedOutput, "SILENT"),
                unguarded.said(),
                unguarded.changes(),
                unguarded.guardedAgain(),
                run.endPackaged(Signals.KILL, packaged, packagedOutput),
                run.endPackaged(Signals.STOP, packaged, packagedOutput),
                String.join("\n", packagedOutput));
    }

    /** Ends that many gateways by a signal, each during a pulse. */
    static List<Fall> falls(Simulator simulator, Signals signal, int rounds) throws IOException {
        return new GuardRun(simulator, rounds).endAll(signal, new ArrayList<>());
    }

    private List<Fall> endAll(Signals signal, List<String> outputs) throws IOException {
        List<Fall> falls = new ArrayList<>();
        PulsingProcess next = start();
        for (int round = 0; round < rounds; round++) {
            PulsingProcess ready = next.awaitReady();
            if (round + 1 < rounds) {
                next = start();
            }
            falls.add(end(ready, signal, round));
            outputs.add(ready.output());
        }
        return falls;
    }

    /** At another moment between two beats each time. */
    private Fall end(PulsingProcess gateway, Signals signal, int round) throws IOException {
        gateway.fire();
        Simulator.await(
                "the pulse is on: " + gateway.output(), () -> simulator.isHigh(gateway.line()) || !gateway.isAlive());
        LockSupport.parkNanos(Duration.ofMillis(round * 7L % 100).toNanos());
        Fall fall = Fall.after(simulator, gateway.line(), () -> gateway.send(signal));
        Simulator.await("the gateway is dead", () -> !gateway.isAlive());
        Simulator.await(
                "the guard has said what it did",
                () -> GUARD_DID.matcher(gateway.output()).find());
        return fall;
    }

    private PulsingProcess start() throws IOException {
        return PulsingProcess.start(LOCKS.get(started++ % LOCKS.size()), PULSE);
    }

    private record Unguarded(String said, int changes, boolean guardedAgain) {}

    private Unguarded pulseWithoutGuard() throws InterruptedException {
        AtomicReference<GuardProcess> guard = new AtomicReference<>();
        int line = LOCKS.getFirst();
        try (GpioWiring wiring = PulsingGateway.open(line, guard)) {
            Simulator.await("the guard watches", () -> guard.get().isWatching());
            LineRecorder recorder = LineRecorder.start(simulator, line, List.of());
            ProcessHandle.current().children().forEach(child -> Signals.KILL.send(child.pid()));
            String said = refusal(wiring.lock(new BayAddress("A-1", 1)));
            int changes = recorder.changes().size();
            Simulator.await("another guard watches", () -> guard.get().isWatching());
            String saidAgain = refusal(wiring.lock(new BayAddress("A-1", 1)));
            Simulator.await(
                    "the pulse is recorded",
                    () -> !saidAgain.isEmpty() || recorder.pulses(line).size() == 1);
            recorder.close();
            return new Unguarded(said, changes, saidAgain.isEmpty());
        }
    }

    private static String refusal(LockActuator lock) {
        try {
            lock.pulse(Duration.ofMillis(100));
            return "";
        } catch (ActuationException e) {
            return e.getMessage();
        }
    }

    /** The whole gateway, with a data directory of its own, as a person opens a bay. */
    private Fall endPackaged(Signals signal, Path packaged, List<String> outputs) throws IOException, JoseException {
        Path dataDirectory = Files.createTempDirectory("guarded");
        StoredDirectory.write(dataDirectory);
        KioskClient kiosk = new KioskClient();
        GatewayProcess gateway =
                GatewayProcess.start("gateway-" + signal, packaged, dataDirectory, GatewayRun.cabinet());
        Simulator.await("the gateway answers", () -> !gateway.isAlive() || kiosk.answers());
        String session = kiosk.login(StoredDirectory.BADGE);
        // The pulse may be over before the answer is read.
        Thread.startVirtualThread(() -> kiosk.take(session));
        Simulator.await("the pulse is on", () -> simulator.isHigh(PACKAGED_LOCK));
        Fall fall = Fall.after(simulator, PACKAGED_LOCK, () -> signal.send(gateway.pid()));
        Simulator.await("the gateway is dead", () -> !gateway.isAlive());
        Simulator.await(
                "the guard has said what it did",
                () -> GUARD_DID.matcher(gateway.output()).find());
        outputs.add(gateway.output());
        return fall;
    }

    private static int count(List<String> outputs, String reason) {
        return Math.toIntExact(outputs.stream()
                .filter(output -> output.contains("Guard: every output is off. reason=" + reason + " "))
                .count());
    }
}
