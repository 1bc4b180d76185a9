package io.smartlocker.gateway.charging;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.charging.ChargeRound.Outcome;
import io.smartlocker.gateway.directory.StockedDevice;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Charges what lies in the bays, as far as there is power, and switches by order. */
@Singleton
public final class Charging {
    private static final Logger LOG = Logger.getLogger(Charging.class);

    private final Places places;
    private final Outlets outlets;
    private final ReadSensors sensors;
    private final ChargeRound round;
    private final Told told;
    private final ChargeThread thread;
    /** What was seen in the last round; read by the thread that reads the sensors. */
    private volatile List<Place> seen = List.of();

    private boolean closed;

    Charging(Places places, Outlets outlets, ReadSensors sensors, ChargeRound round, Told told, GatewayConfig config) {
        this.places = places;
        this.outlets = outlets;
        this.sensors = sensors;
        this.round = round;
        this.told = told;
        thread = new ChargeThread(config.charging().every());
    }

    /** Begins to read the sensors and to look anew, every second or so. */
    public void start() {
        thread.repeat(this::look);
    }

    /** What was last told of the bay. */
    public Charge.State state(UUID bay) {
        return told.state(bay);
    }

    /** The same, and how much of a charge its device has where that is known. */
    public Charge charge(UUID bay) {
        return told.charge(bay);
    }

    /** How much of a charge a device in a bay has, 0–100, when it was stored there for so long. */
    public int percent(UUID bay, StockedDevice device, Duration stored) {
        return told.percent(bay, device, stored);
    }

    /** Switches off before a door opens; nothing is told, because it may yet go on. Waits for no plan. */
    public void pause(Bay bay, UUID intent) {
        outlets.at(bay.address()).ifPresent(outlet -> {
            try {
                outlet.pause(intent);
            } catch (ActuationException e) {
                LOG.errorf("An outlet could not be switched off. bay=%s reason=%s", bay.id(), e.getMessage());
            }
        });
    }

    /** The intent that called for a {@link #pause} is over; {@link #follow} goes on from here. */
    public void resume(BayAddress bay, UUID intent) {
        outlets.at(bay).ifPresent(outlet -> outlet.resume(intent));
    }

    /** The door was open and is shut: a plug may be in that was not. */
    public synchronized void attended(UUID bay) {
        places.stay(bay).ifPresent(Stay::attended);
    }

    /**
     * Switches by order of a person, until something else lies in the bay.
     *
     * @throws ActuationException if it cannot be switched, there is no outlet, it is set to stay off, or there is not enough power
     */
    public synchronized void order(Bay bay, boolean on) throws ActuationException {
        if (on && bay.locker().charging() && !bay.charges()) {
            throw new ActuationException("Charging is set to stay off in " + bay.address());
        }
        long now = System.nanoTime();
        Place place = places.look(now).stream()
                .filter(each -> each.id().equals(bay.id()) && bay.locker().charging())
                .findFirst()
                .orElseThrow(() -> new ActuationException("There is no outlet in " + bay.address()));
        place.stay().order(on);
        Outcome outcome = go(now);
        if (!on) {
            round.switchOff(place);
        } else if (outcome.chosen().contains(bay.id())) {
            round.switchOn(place, now);
        } else {
            place.stay().forgetOrder();
            throw new ActuationException("The power budget of " + bay.locker().powerBudgetWatts()
                    + " W does not cover the outlet in " + bay.address());
        }
    }

    /**
     * Lets charge what came into a bay since the last look, as far as there is power, and ends it where something went out, or
     * where it is set to stay off.
     */
    public synchronized void follow() {
        if (!closed) {
            go(System.nanoTime());
        }
    }

    private Outcome go(long now) {
        Outcome outcome = round.go(now);
        seen = outcome.places();
        outcome.next().ifPresent(delay -> thread.soon(delay, this::follow));
        return outcome;
    }

    private void look() {
        Map<Place, Reading> readings = sensors.read(seen);
        take(readings);
        follow();
    }

    private synchronized void take(Map<Place, Reading> readings) {
        if (!closed) {
            round.take(readings);
        }
    }

    /** Switches nothing on any more. */
    public void close() {
        synchronized (this) {
            closed = true;
        }
        thread.close();
    }
}
