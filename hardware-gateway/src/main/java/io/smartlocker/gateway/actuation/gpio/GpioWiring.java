package io.smartlocker.gateway.actuation.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.gpio.chip.EdgeReader;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.guard.OutputLine;
import io.smartlocker.gateway.guard.PulseWatch;
import io.smartlocker.gateway.sensing.DoorSensor;
import io.smartlocker.gateway.sensing.gpio.GpioDoor;
import io.smartlocker.gateway.sensing.gpio.GpioInputProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Lockers wired to GPIO lines of this machine. */
public final class GpioWiring implements Wiring {
    private final HeldLines lines;
    private final PulseWatch watch;
    private final Context pi4j;
    private final EdgeReader edges;
    private final Map<BayAddress, GpioLock> locks = new HashMap<>();
    private final Map<BayAddress, GpioOutlet> outlets = new HashMap<>();
    private final Map<BayAddress, GpioDoor> doors = new HashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread atExit = new Thread(this::close, "gpio-off");

    private GpioWiring(List<WiredLine> wired, HeldLines lines, PulseWatch watch) {
        this.lines = lines;
        this.watch = watch;
        GpioInputProvider inputs = new GpioInputProvider(lines.inputs());
        this.pi4j = Pi4J.newContextBuilder()
                .noAutoDetect()
                .disableShutdownHook()
                .add(new GpioOutputProvider(lines.outputs()), inputs)
                .build();
        for (int number = 0; number < wired.size(); number++) {
            make(wired.get(number), number);
        }
        this.edges = inputs.readEdges();
    }

    /**
     * Takes the lines of a layout. All outputs are off from the first instant, and again when this process ends for
     * whatever reason lets it act; for every other reason there is the guard.
     *
     * @param guard starts what watches every pulse, told all outputs once they are off
     * @throws io.smartlocker.gateway.actuation.gpio.chip.GpioException naming chip, line and bay, when there is no such
     *     chip or line, it may not be used, or somebody else holds it
     */
    public static GpioWiring open(CabinetLayout layout, Function<List<OutputLine>, PulseWatch> guard) {
        List<WiredLine> wired = WiredLine.allOf(layout);
        HeldLines lines = HeldLines.request(wired);
        try {
            GpioWiring wiring = new GpioWiring(wired, lines, guard.apply(lines.guarded()));
            Runtime.getRuntime().addShutdownHook(wiring.atExit);
            return wiring;
        } catch (RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /** Whether anything of the layout hangs on GPIO lines. */
    public static boolean isNeeded(CabinetLayout layout) {
        return !WiredLine.allOf(layout).isEmpty();
    }

    /** The same without a guard: only for lines that drive no solenoid, as in trials. */
    public static GpioWiring openUnguarded(CabinetLayout layout) {
        return open(layout, outputs -> PulseWatch.nobody());
    }

    @Override
    public LockActuator lock(BayAddress bay) {
        GpioLock lock = locks.get(bay);
        if (lock == null) {
            throw new IllegalArgumentException("No lock is wired for " + bay);
        }
        return lock;
    }

    @Override
    public Optional<ChargeSwitch> outlet(BayAddress bay) {
        return Optional.ofNullable(outlets.get(bay));
    }

    @Override
    public Optional<DoorSensor> door(BayAddress bay) {
        return Optional.ofNullable(doors.get(bay));
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        locks.values().forEach(GpioLock::off);
        boolean off = lines.closeOutputs();
        edges.close();
        lines.close();
        pi4j.shutdown();
        if (off) {
            watch.close();
        }
        if (Thread.currentThread() != atExit) {
            forgetExit();
        }
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending: the hook finds everything closed.
            return;
        }
    }

    private void make(WiredLine line, int number) {
        switch (line.role()) {
            case LOCK -> locks.put(line.bay(), new GpioLock(output(line, number), watch));
            case OUTLET -> outlets.put(line.bay(), new GpioOutlet(output(line, number)));
            case DOOR -> doors.put(line.bay(), new GpioDoor(input(line, number)));
        }
    }

    /** @param number takes the place of the line's offset, which Pi4J wants to be unique among all chips */
    private DigitalOutput output(WiredLine line, int number) {
        DigitalOutputConfig config = DigitalOutputConfig.newBuilder(pi4j)
                .id(line.id())
                .name(line.purpose())
                .bcm(number)
                .shutdown(DigitalState.LOW)
                .build();
        return pi4j.create(config);
    }

    private DigitalInput input(WiredLine line, int number) {
        DigitalInputConfig config = DigitalInputConfig.newBuilder(pi4j)
                .id(line.id())
                .name(line.purpose())
                .bcm(number)
                .debounce(GpioDoor.DEBOUNCE.toNanos(), TimeUnit.NANOSECONDS)
                .build();
        return pi4j.create(config);
    }
}
