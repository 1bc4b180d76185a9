package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.BadgeUid;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Where badge readers bring what they read. The page hears of it at once and lets the person in with it; nobody who listens
 * later does, and it is written nowhere.
 */
@Singleton
public final class Taps {
    private static final Logger LOG = Logger.getLogger(Taps.class);

    private final Events events;

    Taps(Events events) {
        this.events = events;
    }

    /**
     * A badge was held to a reader. Returns at once.
     *
     * @param uid as the reader read it; what is none is logged and left out
     */
    public void tapped(String uid) {
        try {
            events.pass("tap", new Tap(new BadgeUid(uid).value()));
        } catch (IllegalArgumentException e) {
            LOG.warnf("A reader brought what is no badge. length=%d", uid.length());
        }
    }

    /** @param badge its UID, to be sent back with the login */
    record Tap(String badge) {}
}
