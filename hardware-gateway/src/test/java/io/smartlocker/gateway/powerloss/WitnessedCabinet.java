package io.smartlocker.gateway.powerloss;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.powerloss.Diary.Event;
import io.smartlocker.gateway.sensing.ContentSensor;
import io.smartlocker.gateway.sensing.DoorSensor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Metal of which everything stands in the diary before the gateway hears of it. The twin keeps what happened a moment later, and
 * a door that was seen open would be shut again after a power cut.
 */
final class WitnessedCabinet implements Wiring {
    /** The bays that charge: where a device is brought back to, and where it is ordered to stop. */
    static final Set<Integer> OUTLETS = Set.of(Story.BROUGHT, Order.SILENCED_BAY);

    private final Diary diary;
    private final boolean seesContents;
    private final Map<Integer, Compartment> bays = new TreeMap<>();
    private volatile IntFunction<String> journaled = bay -> "nobody asked";

    /** @param seesContents whether a sensor tells what lies in the bays */
    WitnessedCabinet(Diary diary, boolean seesContents) {
        this.diary = diary;
        this.seesContents = seesContents;
        IntStream.rangeClosed(1, SeededKiosk.BAYS).forEach(number -> bays.put(number, new Compartment(number)));
        diary.lines().forEach(this::remember);
    }

    private void remember(Diary.Line line) {
        switch (line.event()) {
            case OPENED -> bay(line.bay()).state = Door.OPEN;
            case CLOSED -> bay(line.bay()).state = Door.CLOSED;
            case PUT -> bay(line.bay()).content = new ContentSensor.Content.Holds(line.word(1));
            case OUT -> bay(line.bay()).content = new ContentSensor.Content.Empty();
            case SCRIPT -> bay(Script.STUCK_BAY).stuck = diary.script() == Script.STUCK_BOLT;
            case PULSE, WANTS, DONE, TOLD -> {}
        }
    }

    /** @param intents for which intent of the journal the bay of that number is fired */
    void witness(IntFunction<String> intents) {
        journaled = intents;
    }

    Compartment bay(int number) {
        return Optional.ofNullable(bays.get(number)).orElseThrow();
    }

    List<Compartment> standingOpen() {
        return bays.values().stream().filter(bay -> bay.read() == Door.OPEN).toList();
    }

    /** One bay: its lock, its door's contact, its antenna, and the hands of whoever stands there. */
    final class Compartment implements LockActuator, DoorSensor {
        private final int number;
        private volatile Door state = Door.CLOSED;
        private volatile ContentSensor.Content content = new ContentSensor.Content.Empty();
        private volatile Consumer<Door> listener = door -> {};
        private volatile boolean powered;
        private boolean stuck;

        private Compartment(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /** A door that is not stuck springs open at the end, also when the pulse is cut off because the machine was too busy to end it. */
        @Override
        public void pulse(Duration length, Runnable energised) {
            diary.note(Event.PULSE, number, journaled.apply(number));
            energised.run();
            try {
                Thread.sleep(length);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!stuck) {
                open();
            }
        }

        @Override
        public void pulse(Duration length) throws ActuationException {
            pulse(length, () -> {});
        }

        @Override
        public void off() {
            // What ends a pulse ends this one's thread.
        }

        @Override
        public Door read() {
            return state;
        }

        @Override
        public void onChange(Consumer<Door> newListener) {
            listener = newListener;
        }

        /** Whether its outlet is on. */
        boolean isPowered() {
            return powered;
        }

        ContentSensor.Content content() {
            return content;
        }

        void open() {
            move(Event.OPENED, Door.OPEN);
        }

        void shut() {
            move(Event.CLOSED, Door.CLOSED);
        }

        private void move(Event event, Door to) {
            diary.note(event, number);
            state = to;
            listener.accept(to);
        }

        void put(String tag) {
            diary.note(Event.PUT, number, tag);
            content = new ContentSensor.Content.Holds(tag);
        }

        void takeOut() {
            diary.note(Event.OUT, number);
            content = new ContentSensor.Content.Empty();
        }
    }

    @Override
    public LockActuator lock(BayAddress address) {
        return at(address);
    }

    @Override
    public Optional<ChargeSwitch> outlet(BayAddress address) {
        return OUTLETS.contains(address.bay()) ? Optional.of(new Outlet(at(address))) : Optional.empty();
    }

    /** Off whenever a gateway starts, as a relay is. */
    private record Outlet(Compartment bay) implements ChargeSwitch {
        @Override
        public void on() {
            bay.powered = true;
        }

        @Override
        public void off() {
            bay.powered = false;
        }
    }

    @Override
    public Optional<DoorSensor> door(BayAddress address) {
        return Optional.of(at(address));
    }

    @Override
    public Optional<ContentSensor> content(BayAddress address) {
        Compartment bay = at(address);
        return seesContents ? Optional.of(bay::content) : Optional.empty();
    }

    private Compartment at(BayAddress address) {
        return bay(address.bay());
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
