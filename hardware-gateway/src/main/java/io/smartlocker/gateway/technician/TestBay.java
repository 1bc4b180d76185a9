package io.smartlocker.gateway.technician;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.wired.MixedWiring;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.ChannelSpec;
import io.smartlocker.gateway.cabinet.LockerWiring;
import io.smartlocker.gateway.cabinet.SensorLayout;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.guard.GuardProcess;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Fires the lock of one bay once, with the pulse of the layout and under a guard, watches its door, and switches its outlet
 * on for a second. No line of another bay is touched; a board that this bay hangs on is switched off first, as a whole.
 */
final class TestBay {
    private static final Duration GUARD_STARTS_WITHIN = Duration.ofSeconds(10);
    private static final Duration DOOR_OPENS_WITHIN = Duration.ofSeconds(3);
    private static final Duration OUTLET_ON = Duration.ofSeconds(1);
    /** The technician does not wait for a serial port to come; the second try is for one that was just let go of. */
    private static final Retry RETRY = new Retry(Duration.ofMillis(200), Duration.ofSeconds(1));

    private record Retry(Duration first, Duration longest) implements GatewayConfig.Retry {}

    private final CabinetLayout layout;
    private final BayAddress bay;
    private final PrintWriter out;

    private TestBay(CabinetLayout layout, BayAddress bay, PrintWriter out) {
        this.layout = layout;
        this.bay = bay;
        this.out = out;
    }

    /** @throws IllegalArgumentException if the layout has no such bay, or several */
    static TestBay of(CabinetLayout whole, int number, Optional<String> locker, PrintWriter out) {
        List<LockerWiring> found = whole.lockers().stream()
                .filter(wired -> locker.isEmpty() || wired.serial().equals(locker.get()))
                .flatMap(wired -> wired.bays().stream()
                        .filter(bay -> bay.number() == number)
                        .map(bay -> new LockerWiring(wired.serial(), List.of(bay))))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The layout has no bay " + number
                    + locker.map(serial -> " in a locker " + serial).orElse("") + ".");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("Several lockers have a bay " + number + ": say --locker with one of "
                    + String.join(", ", found.stream().map(LockerWiring::serial).toList()) + ".");
        }
        return of(whole, found.getFirst(), out);
    }

    private static TestBay of(CabinetLayout whole, LockerWiring locker, PrintWriter out) {
        BayWiring bay = locker.bays().getFirst();
        BayAddress address = new BayAddress(locker.serial(), bay.number());
        if (bay.lock() == null) {
            throw new IllegalArgumentException("No lock is wired for " + address + ".");
        }
        List<BoardSpec> boards = whole.boards().stream()
                .filter(board -> Stream.of(bay.lock(), bay.outlet(), bay.door())
                        .anyMatch(wire -> wire instanceof ChannelSpec channel
                                && channel.board().equals(board.name())))
                .toList();
        CabinetLayout alone =
                new CabinetLayout(whole.hardware(), List.of(locker), whole.pulse(), 1, boards, SensorLayout.NONE);
        return new TestBay(alone, address, out);
    }

    String question() {
        return "The lock of %s is energised for %d ms and its door opens. Go on?"
                .formatted(bay, layout.pulse().toMillis());
    }

    /** @return 0 if the lock was fired and, where there is a contact, its door seen to open */
    int test() throws ActuationException, InterruptedException {
        AtomicReference<GuardProcess> guard = new AtomicReference<>();
        try (Wiring wiring = MixedWiring.open(layout, RETRY, outputs -> {
            GuardProcess started = GuardProcess.start(outputs);
            guard.set(started);
            return started;
        })) {
            if (guard.get() != null && !guard.get().awaitWatching(GUARD_STARTS_WITHIN)) {
                out.println("The guard does not start, so nothing is energised. What is wrong is said above.");
                return 1;
            }
            if (wiring.trouble(bay).isPresent()) {
                out.println(wiring.trouble(bay).get());
                return 1;
            }
            boolean opened = fire(wiring);
            if (wiring.outlet(bay).isPresent()) {
                switchOn(wiring.outlet(bay).get());
            }
            return opened ? 0 : 1;
        }
    }

    private boolean fire(Wiring wiring) throws ActuationException, InterruptedException {
        Optional<DoorSensor> door = wiring.door(bay);
        if (door.isEmpty()) {
            wiring.lock(bay).pulse(layout.pulse());
            out.printf(
                    "The lock was energised for %d ms. No door contact is wired.%n",
                    layout.pulse().toMillis());
            return true;
        }
        out.printf("Before: the door is %s.%n", door.get().read());
        OpeningWatch opening = new OpeningWatch();
        door.get().onChange(opening::changed);
        wiring.lock(bay).pulse(layout.pulse(), opening::energised);
        out.printf("The lock was energised for %d ms.%n", layout.pulse().toMillis());
        return tell(opening.await(DOOR_OPENS_WITHIN), door.get().read());
    }

    private boolean tell(Optional<Duration> opened, Door now) {
        if (opened.isPresent()) {
            out.printf(
                    "The door opened %d ms after the lock was energised.%n",
                    opened.get().toMillis());
            return true;
        }
        out.printf(
                "The door was not seen to open within %d s; it is %s. Look at its spring, its contact and their wires.%n",
                DOOR_OPENS_WITHIN.toSeconds(), now);
        return false;
    }

    private void switchOn(ChargeSwitch outlet) throws ActuationException, InterruptedException {
        try {
            outlet.on();
            out.printf("The outlet is on for %d s.%n", OUTLET_ON.toSeconds());
            Thread.sleep(OUTLET_ON);
        } finally {
            outlet.off();
        }
        out.println("The outlet is off.");
    }
}
