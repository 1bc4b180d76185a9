package io.smartlocker.gateway.actuation.wired;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.kerong.KerongBoard;
import io.smartlocker.gateway.actuation.modbus.ModbusBoard;
import io.smartlocker.gateway.actuation.serial.Board;
import io.smartlocker.gateway.actuation.serial.BoardThread;
import io.smartlocker.gateway.actuation.serial.Bus;
import io.smartlocker.gateway.actuation.serial.BusException;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.ChannelSpec;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What hangs on lock boards. A board that does not answer keeps nobody from starting; its bays wait for it. */
final class BoardWiring implements Wiring {
    /** Boards that answer do so by then; the others are waited for in the background. */
    private static final Duration FIRST_LOOK = Duration.ofMillis(500);

    private static final Logger LOG = Logger.getLogger(BoardWiring.class);

    private final Map<String, Board> boards = new LinkedHashMap<>();
    private final Map<BayAddress, Board> boardOfLock = new HashMap<>();
    private final Map<BayAddress, LockActuator> locks = new HashMap<>();
    private final Map<BayAddress, ChargeSwitch> outlets = new HashMap<>();
    private final Map<BayAddress, DoorSensor> doors = new HashMap<>();
    private final List<Bus> buses = new ArrayList<>();
    private final List<BoardThread> threads = new ArrayList<>();
    private boolean closed;

    private BoardWiring(CabinetLayout layout) {
        Map<String, Bus> byPort = new LinkedHashMap<>();
        for (BoardSpec spec : layout.boards()) {
            Bus bus = byPort.computeIfAbsent(spec.port(), port -> new Bus(port, spec.baud()));
            boards.put(spec.name(), board(spec, bus));
        }
        buses.addAll(byPort.values());
        layout.lockers().forEach(locker -> locker.bays()
                .forEach(bay -> make(new BayAddress(locker.serial(), bay.number()), bay)));
    }

    /**
     * Tells every board to switch everything off, and waits a moment for those that answer.
     *
     * @param retry how often a port that cannot be opened is tried
     */
    static BoardWiring open(CabinetLayout layout, GatewayConfig.Retry retry) {
        BoardWiring wiring = new BoardWiring(layout);
        Bus.beforeExit(Thread.ofPlatform().name("boards-off").unstarted(wiring::close));
        for (Bus bus : wiring.buses) {
            List<Board> its = layout.boards().stream()
                    .filter(spec -> spec.port().equals(bus.port()))
                    .flatMap(spec -> Optional.ofNullable(wiring.boards.get(spec.name())).stream())
                    .toList();
            wiring.threads.add(BoardThread.start(bus, its, new Backoff(retry)));
        }
        long end = System.nanoTime() + FIRST_LOOK.toNanos();
        wiring.threads.forEach(thread -> thread.awaitFirstLook(Duration.ofNanos(end - System.nanoTime())));
        return wiring;
    }

    static Board board(BoardSpec spec, Bus bus) {
        return switch (spec.kind()) {
            case MODBUS -> new ModbusBoard(spec, bus);
            case KERONG -> new KerongBoard(spec, bus);
        };
    }

    private void make(BayAddress address, BayWiring bay) {
        if (bay.lock() instanceof ChannelSpec channel) {
            Board board = named(channel);
            boardOfLock.put(address, board);
            locks.put(address, board.lock(channel.channel(), "lock of " + address + " on " + channel));
        }
        if (bay.outlet() instanceof ChannelSpec channel) {
            outlets.put(address, named(channel).outlet(channel.channel(), "outlet of " + address + " on " + channel));
        }
        if (bay.door() instanceof ChannelSpec channel) {
            doors.put(address, named(channel).door(channel.channel(), channel.inverted()));
        }
    }

    private Board named(ChannelSpec channel) {
        Board board = boards.get(channel.board());
        if (board == null) {
            throw new IllegalArgumentException("There is no board " + channel.board());
        }
        return board;
    }

    boolean hasLock(BayAddress bay) {
        return locks.containsKey(bay);
    }

    @Override
    public LockActuator lock(BayAddress bay) {
        LockActuator lock = locks.get(bay);
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
    public Optional<String> trouble(BayAddress bay) {
        return Optional.ofNullable(boardOfLock.get(bay))
                .flatMap(board -> board.presence().trouble());
    }

    /** Whoever comes second waits until everything is off. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        threads.forEach(BoardThread::close);
        boards.values().stream().filter(board -> board.presence().answers()).forEach(BoardWiring::off);
        buses.forEach(Bus::close);
    }

    private static void off(Board board) {
        try {
            board.off();
        } catch (BusException e) {
            LOG.errorf("A board could not be switched off. reason=%s", e.getMessage());
        }
    }
}
