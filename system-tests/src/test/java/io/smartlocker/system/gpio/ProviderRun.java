package io.smartlocker.system.gpio;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.gpio.GpioWiring;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import io.smartlocker.gateway.cabinet.LockerWiring;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Drives and reads the chip's lines through the gateway's wiring, without the rest of the gateway. */
final class ProviderRun {
    private static final BayAddress BAY = new BayAddress("A-1", 1);
    private static final int LOCK = 0;
    private static final int OUTLET = 1;
    private static final int DOOR = 2;
    private static final int PULSES = 20;
    private static final Duration PULSE = Duration.ofMillis(100);
    private static final Duration LONG_PULSE = Duration.ofMillis(900);

    private final Simulator simulator;

    ProviderRun(Simulator simulator) {
        this.simulator = simulator;
    }

    ProviderReport run() throws ActuationException, InterruptedException {
        int changesWhileOpening = openTenTimes();
        AtomicBoolean interruptKept = new AtomicBoolean();
        GpioWiring wiring = open(bay(line(LOCK), line(OUTLET), line(DOOR)));
        LockActuator lock = wiring.lock(BAY);
        DoorSensor door = wiring.door(BAY).orElseThrow();
        LineRecorder recorder = LineRecorder.start(simulator, LOCK, List.of());
        List<Pulse> pulses = pulses(lock, recorder);
        recorder.close();
        return new ProviderReport(
                recorder.rate(),
                pulses.subList(0, PULSES),
                pulses.getLast(),
                interrupt(lock, interruptKept),
                interruptKept.get(),
                switchOff(lock),
                goesFirst(lock),
                edges(door),
                bounce(door),
                refusal(bay(line(LOCK), null, null)),
                isOffWhenClosed(wiring, lock),
                changesWhileOpening,
                refusal(bay(line(99), null, null)),
                refusal(bay(line(5), named("GPIO5"), null)));
    }

    /** Active-low outputs with the pull-up that their wiring has: at rest they are high, and must never be seen low. */
    private int openTenTimes() throws InterruptedException {
        simulator.pull(LOCK, true);
        simulator.pull(OUTLET, true);
        try (LineRecorder recorder = LineRecorder.startTight(simulator, List.of(LOCK, OUTLET))) {
            for (int count = 0; count < 10; count++) {
                open(bay(activeLow(LOCK), activeLow(OUTLET), null)).close();
            }
            return recorder.changes().size();
        } finally {
            simulator.pull(LOCK, false);
            simulator.pull(OUTLET, false);
        }
    }

    /** Twenty of 100 ms and one that asks for five seconds. */
    private static List<Pulse> pulses(LockActuator lock, LineRecorder recorder) throws ActuationException {
        for (int count = 0; count < PULSES; count++) {
            pulse(lock, PULSE, recorder);
        }
        pulse(lock, Duration.ofSeconds(5), recorder);
        return recorder.pulses(LOCK);
    }

    /** Without a rest in between two pulses would look like one to the recorder. */
    private static void pulse(LockActuator lock, Duration length, LineRecorder recorder) throws ActuationException {
        int before = recorder.changes().size();
        lock.pulse(length);
        Simulator.await("the pulse is recorded", () -> recorder.changes().size() == before + 2);
    }

    private boolean isOffWhenClosed(GpioWiring wiring, LockActuator lock) throws InterruptedException {
        Thread pulsing = pulsing(lock, new AtomicBoolean());
        wiring.close();
        boolean off = !simulator.isHigh(LOCK);
        pulsing.join();
        return off;
    }

    private double interrupt(LockActuator lock, AtomicBoolean kept) throws InterruptedException {
        Thread pulsing = pulsing(lock, kept);
        long from = System.nanoTime();
        pulsing.interrupt();
        Simulator.await("the interrupted pulse is off", () -> !simulator.isHigh(LOCK));
        double millis = since(from);
        pulsing.join();
        return millis;
    }

    private double switchOff(LockActuator lock) throws InterruptedException {
        Thread pulsing = pulsing(lock, new AtomicBoolean());
        long from = System.nanoTime();
        lock.off();
        double millis = since(from);
        if (simulator.isHigh(LOCK)) {
            throw new IllegalStateException("off() returned and the line is still on");
        }
        pulsing.join();
        return millis;
    }

    private boolean goesFirst(LockActuator lock) throws InterruptedException {
        Thread pulsing = pulsing(lock, new AtomicBoolean());
        boolean first = false;
        while (!first && simulator.isHigh(LOCK)) {
            first = Threads.goFirst(ProcessHandle.current().pid(), "pulse-");
        }
        lock.off();
        pulsing.join();
        return first;
    }

    /** A thread in the middle of a long pulse. */
    private Thread pulsing(LockActuator lock, AtomicBoolean interruptKept) {
        Thread thread = new Thread(() -> {
            try {
                lock.pulse(LONG_PULSE);
            } catch (ActuationException e) {
                throw new IllegalStateException(e);
            }
            interruptKept.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        Simulator.await("the pulse is on", () -> simulator.isHigh(LOCK));
        return thread;
    }

    private List<Double> edges(DoorSensor door) {
        Queue<Door> told = new ConcurrentLinkedQueue<>();
        door.onChange(told::add);
        List<Double> millis = new ArrayList<>();
        for (int count = 0; count < 10; count++) {
            Door expected = count % 2 == 0 ? Door.OPEN : Door.CLOSED;
            long from = System.nanoTime();
            simulator.pull(DOOR, expected == Door.OPEN);
            Simulator.await("the door is told " + expected, () -> told.peek() == expected);
            millis.add(since(from));
            told.clear();
        }
        return millis;
    }

    /** The door bounces open, and closes later; once more if it did not bounce. */
    private List<String> bounce(DoorSensor door) {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        door.onChange(state -> told.add(state.name()));
        boolean bounced = simulator.bounceOpen(DOOR);
        Simulator.await("the bounced door is told open", () -> !told.isEmpty());
        awaitSilence();
        simulator.pull(DOOR, false);
        Simulator.await("the door is told closed", () -> told.contains("CLOSED"));
        awaitSilence();
        return bounced ? List.copyOf(told) : bounce(door);
    }

    /** Three debounce times: what a bounce causes besides is told by then. */
    private static void awaitSilence() {
        LockSupport.parkNanos(30_000_000);
    }

    private static String refusal(BayWiring bay) {
        try (GpioWiring wiring = open(bay)) {
            return "";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static GpioWiring open(BayWiring bay) {
        return GpioWiring.openUnguarded(new CabinetLayout(
                Hardware.WIRED, List.of(new LockerWiring("A-1", List.of(bay))), CabinetLayout.DEFAULT_PULSE, 1));
    }

    private static BayWiring bay(LineSpec lock, @Nullable LineSpec outlet, @Nullable LineSpec door) {
        return new BayWiring(1, lock, outlet, door);
    }

    private static LineSpec line(int number) {
        return new LineSpec(Simulator.CHIP, number, null, false, Bias.AS_IS);
    }

    private static LineSpec activeLow(int number) {
        return new LineSpec(Simulator.CHIP, number, null, true, Bias.AS_IS);
    }

    private static LineSpec named(String name) {
        return new LineSpec("gpio-sim", null, name, false, Bias.AS_IS);
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
