package io.smartlocker.gateway.actuation.simulated;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BaySensors;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.sensing.ContentSensor;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jboss.logging.Logger;

/** Every bay that is asked for, in memory. */
public final class SimulatedWiring implements Wiring {
    private static final Logger LOG = Logger.getLogger(SimulatedWiring.class);
    private static final String FILE = "simulator.json";
    private static final long USUAL_MILLIWATTS = 10_000;

    private final Path file;
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("simulator").factory());
    private final Map<BayAddress, SimulatedBay> bays = new ConcurrentHashMap<>();
    private volatile Function<BayAddress, Optional<String>> expected = address -> Optional.empty();
    private volatile ToLongFunction<BayAddress> draw = address -> USUAL_MILLIWATTS;

    private SimulatedWiring(Path file) {
        this.file = file;
    }

    /** Opens the twin with what it held when it was last used in this data directory. */
    public static SimulatedWiring open(Path dataDirectory) {
        SimulatedWiring wiring = new SimulatedWiring(dataDirectory.resolve(FILE));
        wiring.load();
        return wiring;
    }

    /** Says which asset tag ought to be in a bay that nobody touched yet. */
    public void expect(Function<BayAddress, Optional<String>> tags) {
        expected = tags;
    }

    /** Says how many milliwatts the device in a bay draws while it charges; 0 where nobody knows. */
    public void expectDraw(ToLongFunction<BayAddress> milliwatts) {
        draw = address -> {
            long known = milliwatts.applyAsLong(address);
            return known > 0 ? known : USUAL_MILLIWATTS;
        };
    }

    /** What measures in memory. */
    public BaySensors sensors() {
        return new SimulatedSensors(address -> bay(address).charging());
    }

    /** Waits until all that was done so far is kept, so that what is shown is never forgotten. */
    public void settle() {
        try {
            keeper.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RejectedExecutionException e) {
            LOG.debug("The gateway is stopping; the twin was kept already.");
        }
    }

    public SimulatedBay bay(BayAddress address) {
        return bays.computeIfAbsent(address, it -> bay(SimulatedState.Bay.untouched(it.lockerSerial(), it.bay())));
    }

    @Override
    public LockActuator lock(BayAddress address) {
        return bay(address).lock();
    }

    @Override
    public Optional<ChargeSwitch> outlet(BayAddress address) {
        return Optional.of(bay(address).outlet());
    }

    @Override
    public Optional<DoorSensor> door(BayAddress address) {
        return Optional.of(bay(address).door());
    }

    @Override
    public Optional<ContentSensor> content(BayAddress address) {
        return Optional.of(bay(address).contents());
    }

    private SimulatedBay bay(SimulatedState.Bay state) {
        BayAddress address = new BayAddress(state.serial(), state.number());
        return new SimulatedBay(state, () -> expected.apply(address), () -> draw.applyAsLong(address), this::keepSoon);
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            for (SimulatedState.Bay state :
                    Contracts.read(Files.readString(file), SimulatedState.class).bays()) {
                bays.put(new BayAddress(state.serial(), state.number()), bay(state));
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf("The simulator's file cannot be read; its bays start anew. reason=%s", e.getMessage());
        }
    }

    /** Not on the pulse's thread: a slow disk must not lengthen a pulse, and an interrupt must not spoil the file. */
    private void keepSoon() {
        try {
            keeper.execute(this::keep);
        } catch (RejectedExecutionException e) {
            LOG.debug("The gateway is stopping; the twin was kept already.");
        }
    }

    private void keep() {
        List<SimulatedState.Bay> states = bays.entrySet().stream()
                .map(each -> each.getValue()
                        .state(each.getKey().lockerSerial(), each.getKey().bay()))
                .toList();
        try {
            // Metal survives the death of the gateway, not that of the machine: no need to wait for the disk.
            Path next = file.resolveSibling(FILE + ".next");
            Files.writeString(next, Contracts.write(new SimulatedState(states)));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.errorf("The simulator's file cannot be written. reason=%s", e.getMessage());
        }
    }

    @Override
    public void close() {
        bays.values().forEach(bay -> bay.lock().off());
        keeper.close();
    }
}
