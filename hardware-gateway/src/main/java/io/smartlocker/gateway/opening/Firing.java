package io.smartlocker.gateway.opening;

import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.cabinet.PulseLength;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.journal.Intent;
import jakarta.inject.Singleton;

/** Has the locks of bays fired. What asks for it stands in the journal by then. */
@Singleton
public final class Firing {
    private final Wiring wiring;
    private final Solenoids solenoids;
    private final PulseLength pulse;

    Firing(Wiring wiring, Solenoids solenoids, PulseLength pulse) {
        this.wiring = wiring;
        this.solenoids = solenoids;
        this.pulse = pulse;
    }

    /** Orders a pulse of the length that is set for the bay. */
    void fire(Bay bay, Solenoids.Listener listener) {
        solenoids.fire(wiring.lock(bay.address()), pulse.of(bay.entry()), listener);
    }

    /** Whether the bay's lock was fired so lately that its door would not spring open at once. */
    public boolean rests(Bay bay) {
        return solenoids.rests(wiring.lock(bay.address()));
    }

    /** Takes back what was ordered for the intent's bay and has not begun; answers whether there was something. */
    boolean withdraw(Intent intent) {
        return solenoids.withdraw(wiring.lock(new BayAddress(intent.lockerSerial(), intent.number())));
    }
}
