package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.PulseLength;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;

/** Opens a bay: the intent is on the disk before the solenoid fires. */
@Singleton
public final class OpenBay {
    private final Journal journal;
    private final Intents intents;
    private final Running running;
    private final Charging charging;
    private final Wiring wiring;
    private final Solenoids solenoids;
    private final FollowDoor follow;
    private final PulseLength pulse;
    private final WallClock clock;

    OpenBay(
            Journal journal,
            Intents intents,
            Running running,
            Charging charging,
            Wiring wiring,
            Solenoids solenoids,
            FollowDoor follow,
            PulseLength pulse,
            WallClock clock) {
        this.journal = journal;
        this.intents = intents;
        this.running = running;
        this.charging = charging;
        this.wiring = wiring;
        this.solenoids = solenoids;
        this.follow = follow;
        this.pulse = pulse;
        this.clock = clock;
    }

    /**
     * Journals the intent and has the lock fired.
     *
     * @throws BayInUseException if an intent is under way at the bay
     * @throws io.smartlocker.gateway.journal.JournalException if it could not be journaled, a take not on the disk; nothing is
     *     fired then
     */
    public Intent open(OpenRequest request) {
        Intent intent = request.intent(clock.now());
        if (!running.begin(intent)) {
            throw new BayInUseException();
        }
        boolean journaled = false;
        try {
            journal(intent);
            journaled = true;
        } finally {
            if (!journaled) {
                running.abandon(intent);
            }
        }
        if (request.purpose() == Purpose.TAKE) {
            charging.pause(request.bay());
        }
        LockActuator lock = wiring.lock(request.bay().address());
        solenoids.fire(lock, pulse.of(request.bay().entry()), new Following(intent, request));
        return intent;
    }

    /** A device leaves only when that will be known after a power cut; whoever brings one gets rid of it in any case. */
    private void journal(Intent intent) {
        Journal.Change change = connection -> intents.save(connection, intent);
        if (intent.purpose() == Purpose.TAKE) {
            journal.changeDurably(change);
        } else {
            journal.change(change);
        }
    }

    /** Takes an intent back whose solenoid was not energised yet; one that was is left to go its way. */
    void withdraw(Intent intent, String reason) {
        LockActuator lock = wiring.lock(new BayAddress(intent.lockerSerial(), intent.number()));
        if (solenoids.withdraw(lock)) {
            follow.withdrawn(intent, reason);
        }
    }

    private final class Following implements Solenoids.Listener {
        private final Intent intent;
        private final OpenRequest request;

        Following(Intent intent, OpenRequest request) {
            this.intent = intent;
            this.request = request;
        }

        @Override
        public void energised(long nanos) {
            follow.fired(intent, request.microsUntil(nanos));
        }

        @Override
        public void ended() {
            follow.pulseEnded(intent);
        }

        @Override
        public void failed(ActuationException failure) {
            follow.notFired(intent, failure);
        }
    }
}
