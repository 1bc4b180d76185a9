package io.smartlocker.gateway.actuation.wired;

import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.gpio.GpioWiring;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.guard.OutputLine;
import io.smartlocker.gateway.guard.PulseWatch;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A cabinet whose locks, outlets and doors hang partly on GPIO lines and partly on boards, also within one bay. */
public final class MixedWiring implements Wiring {
    private final GpioWiring lines;
    private final BoardWiring boards;

    private MixedWiring(GpioWiring lines, BoardWiring boards) {
        this.lines = lines;
        this.boards = boards;
    }

    /**
     * Opens what a layout says; GPIO lines come first, since nobody else switches them off.
     *
     * @param retry how often a serial port that cannot be opened is tried
     * @param guard starts what watches every pulse of a line; boards end theirs themselves
     * @throws io.smartlocker.gateway.actuation.gpio.chip.GpioException if a line cannot be had; a board that does not answer
     *     is waited for instead
     */
    public static Wiring open(
            CabinetLayout layout, GatewayConfig.Retry retry, Function<List<OutputLine>, PulseWatch> guard) {
        if (layout.boards().isEmpty()) {
            return GpioWiring.open(layout, guard);
        }
        if (!GpioWiring.isNeeded(layout)) {
            return BoardWiring.open(layout, retry);
        }
        return new MixedWiring(GpioWiring.open(layout, guard), BoardWiring.open(layout, retry));
    }

    @Override
    public LockActuator lock(BayAddress bay) {
        return boards.hasLock(bay) ? boards.lock(bay) : lines.lock(bay);
    }

    @Override
    public Optional<ChargeSwitch> outlet(BayAddress bay) {
        return boards.outlet(bay).or(() -> lines.outlet(bay));
    }

    @Override
    public Optional<DoorSensor> door(BayAddress bay) {
        return boards.door(bay).or(() -> lines.door(bay));
    }

    @Override
    public Optional<String> trouble(BayAddress bay) {
        return boards.trouble(bay);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } finally {
            boards.close();
        }
    }
}
