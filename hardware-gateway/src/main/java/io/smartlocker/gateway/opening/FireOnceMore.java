package io.smartlocker.gateway.opening;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.journal.Intent;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Fires once more for an intent whose door did not open, since a bolt under load often gives way to the second pulse. That it
 * is ordered stands in the journal before. Only {@link FollowDoor} asks for it, about a pulse that it saw itself: what a
 * restart finds is never fired.
 */
@Singleton
final class FireOnceMore {
    private static final Logger LOG = Logger.getLogger(FireOnceMore.class);
    private static final int MOST_PULSES = 2;

    private final Progress progress;
    private final Firing firing;

    FireOnceMore(Progress progress, Firing firing) {
        this.progress = progress;
        this.firing = firing;
    }

    /** @return whether a pulse was ordered; not when the intent had its second one already */
    boolean fire(Intent intent, Bay bay, FollowDoor follow) {
        if (intent.pulses() >= MOST_PULSES) {
            return false;
        }
        Intent again = progress.firesOnceMore(intent);
        LOG.warnf("A door did not open; the bay is fired once more. bay=%s intent=%s", again.bay(), again.id());
        firing.fire(bay, new Following(again, follow));
        return true;
    }

    private record Following(Intent intent, FollowDoor follow) implements Solenoids.Listener {
        @Override
        public void energised(long nanos) {
            follow.firedOnceMore(intent);
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
