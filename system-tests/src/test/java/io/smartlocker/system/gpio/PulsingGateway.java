package io.smartlocker.system.gpio;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.actuation.gpio.GpioWiring;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import io.smartlocker.gateway.cabinet.LockerWiring;
import io.smartlocker.gateway.guard.GuardProcess;
import io.smartlocker.gateway.kernel.Urgency;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;

/**
 * As much of the gateway as drives a solenoid: its wiring, its firing rules and its guard. It starts in a fraction of the
 * time that the whole takes, and can so be ended by force many times.
 */
final class PulsingGateway {
    static final String READY = "ready";

    private static final BayAddress BAY = new BayAddress("A-1", 1);

    private PulsingGateway() {}

    /**
     * Says {@link #READY} when its guard watches, and fires once for each line it reads. Its arguments are the
     * lock's line and the milliseconds of a pulse.
     */
    public static void main(String[] arguments) throws IOException {
        Logger.getLogger(Urgency.class.getName()).addHandler(new ConsoleHandler());
        AtomicReference<GuardProcess> guard = new AtomicReference<>();
        GpioWiring wiring = open(Integer.parseInt(arguments[0]), guard);
        Duration pulse = Duration.ofMillis(Long.parseLong(arguments[1]));
        Solenoids solenoids = new Solenoids(1);
        Simulator.await("the guard watches", () -> guard.get().isWatching());
        System.out.println(READY);
        while (System.in.read() == '\n') {
            solenoids.fire(wiring.lock(BAY), pulse, new Reporter());
        }
        solenoids.close();
        wiring.close();
    }

    static GpioWiring open(int line, AtomicReference<GuardProcess> guard) {
        LineSpec lock = new LineSpec(Simulator.CHIP, line, null, false, Bias.AS_IS);
        CabinetLayout layout = new CabinetLayout(
                Hardware.WIRED,
                List.of(new LockerWiring("A-1", List.of(new BayWiring(1, lock, null, null)))),
                CabinetLayout.DEFAULT_PULSE,
                1);
        return GpioWiring.open(layout, outputs -> {
            guard.set(GuardProcess.start(outputs));
            return guard.get();
        });
    }

    private static final class Reporter implements Solenoids.Listener {
        @Override
        public void energised(long nanos) {}

        @Override
        public void ended() {}

        @Override
        public void failed(ActuationException failure) {
            System.err.println(failure.getMessage());
        }
    }
}
