package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.Solenoids;
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
    private final Firing firing;
    private final FollowDoor follow;
    private final WallClock clock;

    OpenBay(
            Journal journal,
            Intents intents,
            Running running,
            Charging charging,
            Firing firing,
            FollowDoor follow,
            WallClock clock) {
        this.journal = journal;
        this.intents = intents;
        this.running = running;
        this.charging = charging;
        this.firing = firing;
        this.follow = follow;
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
        if (mayLetOut(request.purpose())) {
            charging.pause(request.bay(), intent.id());
        }
        firing.fire(request.bay(), new Following(intent, request));
        return intent;
    }

    /** A device changes hands only when that will be known after a power cut; whoever brings one gets rid of it in any case. */
    private void journal(Intent intent) {
        Journal.Change change = connection -> intents.save(connection, intent);
        if (mayLetOut(intent.purpose())) {
            journal.changeDurably(change);
        } else {
            journal.change(change);
        }
    }

    /** Takes an intent back whose solenoid was not energised yet; one that was is left to go its way. */
    void withdraw(Intent intent, String reason) {
        boolean firstPulse =
                running.current(intent).filter(current -> current.pulses() == 1).isPresent();
        if (firstPulse && firing.withdraw(intent)) {
            follow.withdrawn(intent, reason);
        }
    }

    private static boolean mayLetOut(Purpose purpose) {
        return switch (purpose) {
            case TAKE, REOPEN -> true;
            case RETURN, COMMAND -> false;
        };
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
