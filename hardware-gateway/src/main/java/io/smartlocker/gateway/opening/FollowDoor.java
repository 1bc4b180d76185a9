package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.journal.Doors;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intent.State;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Follows what happens at the doors from the pulse to the closing, and notices what happens without one. */
@Singleton
public final class FollowDoor {
    private static final Logger LOG = Logger.getLogger(FollowDoor.class);

    private final DoorThread doors;
    private final Running running;
    private final Progress progress;
    private final Bays bays;
    private final Doors told;
    private final Charging charging;
    private final FireOnceMore fireOnceMore;
    private final EndIntent endIntent;
    private final Duration opensWithin;
    private final Duration leftOpenAfter;
    private final Duration grace;

    FollowDoor(
            DoorThread doors,
            Running running,
            Progress progress,
            Bays bays,
            Doors told,
            Charging charging,
            FireOnceMore fireOnceMore,
            EndIntent endIntent,
            GatewayConfig config) {
        this.doors = doors;
        this.running = running;
        this.progress = progress;
        this.bays = bays;
        this.told = told;
        this.charging = charging;
        this.fireOnceMore = fireOnceMore;
        this.endIntent = endIntent;
        opensWithin = config.door().opensWithin();
        leftOpenAfter = config.door().leftOpenAfter();
        grace = config.session().grace();
    }

    /**
     * Listens to the doors that came with the last directory, and lets new devices charge. What a door did while nobody listened
     * is seen by how it stands.
     */
    public void directoryChanged() {
        doors.run(() -> {
            bays.watchDoors((bay, door) -> doors.run(() -> doorMoved(bay, door)));
            bays.all().stream()
                    .filter(bay -> bay.door() != Door.UNKNOWN)
                    .forEach(bay -> doorMoved(bay.id(), bay.door()));
            charging.follow();
        });
    }

    void fired(Intent intent, long micros) {
        doors.run(() -> running.current(intent).ifPresent(current -> {
            progress.fired(current, micros);
            LOG.infof(
                    "Bay fired. bay=%s intent=%s purpose=%s tapToEnergisedMicros=%d",
                    intent.bay(), intent.id(), intent.purpose(), micros);
        }));
    }

    void firedOnceMore(Intent intent) {
        doors.run(() -> progress.firedOnceMore(intent));
    }

    void pulseEnded(Intent intent) {
        doors.later(opensWithin, () -> running.current(intent)
                .filter(current -> current.state() == State.FIRED)
                .ifPresent(this::noOpeningSeen));
    }

    void notFired(Intent intent, ActuationException failure) {
        LOG.errorf("A lock could not be fired. bay=%s reason=%s", intent.bay(), failure.getMessage());
        // A door that opened before the failure was known shows that the lock was fired after all.
        doors.run(() -> running.current(intent)
                .filter(current -> current.state() != State.OPENED)
                .ifPresent(current -> endIntent.jam(current, failure.getMessage())));
    }

    void withdrawn(Intent intent, String reason) {
        doors.run(() -> running.current(intent).ifPresent(current -> endIntent.cancel(current, reason)));
    }

    /** Goes on with an intent whose door is open already. */
    void opened(Intent intent) {
        Intent open = progress.opened(intent);
        LOG.infof("Door opened. bay=%s intent=%s", open.bay(), open.id());
        standsOpen(open);
    }

    /** The door of an intent is open, and not for ever. */
    void standsOpen(Intent open) {
        doors.later(leftOpenAfter(open), () -> running.current(open).ifPresent(progress::leftOpen));
    }

    /** What was set for the bay; without it what this kiosk was started with. */
    private Duration leftOpenAfter(Intent intent) {
        return bays.find(intent.bay())
                .map(bay -> bay.entry().settings().leftOpenSeconds())
                .map(Duration::ofSeconds)
                .orElse(leftOpenAfter);
    }

    private void doorMoved(UUID bay, Door door) {
        switch (door) {
            case OPEN -> doorOpened(bay);
            case CLOSED -> doorClosed(bay);
            case UNLOCKING, UNKNOWN -> LOG.warnf("A door contact cannot be read. bay=%s", bay);
        }
    }

    private void doorOpened(UUID bay) {
        Optional<Intent> cause = running.at(bay)
                .filter(intent -> intent.state() != State.OPENED)
                .or(() -> running.inUse(bay) ? Optional.empty() : running.late(bay, grace));
        if (cause.isPresent()) {
            opened(cause.get());
        } else if (!running.inUse(bay) && !told.toldOpen(bay)) {
            progress.forcedOpen(bay);
            LOG.warnf("Door forced open. bay=%s", bay);
        }
    }

    private void doorClosed(UUID bay) {
        Optional<Intent> open = running.at(bay).filter(intent -> intent.state() == State.OPENED);
        if (open.isPresent()) {
            endIntent.conclude(open.get(), true);
        } else if (told.toldOpen(bay)) {
            progress.closed(bay);
            charging.attended(bay);
            charging.follow();
        }
    }

    private void noOpeningSeen(Intent intent) {
        Door door = bays.find(intent.bay()).map(bay -> bay.door()).orElse(Door.UNKNOWN);
        switch (door) {
            case OPEN -> opened(intent);
            case CLOSED -> stillClosed(intent);
            case UNKNOWN, UNLOCKING -> endIntent.conclude(intent, false);
        }
    }

    private void stillClosed(Intent intent) {
        Optional<Bay> bay = bays.find(intent.bay());
        if (bay.isEmpty() || !fireOnceMore.fire(intent, bay.get(), this)) {
            endIntent.jam(intent, "The door did not open.");
        }
    }
}
