package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.gateway.reader.Taps;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Tells the page what a badge reader read. The page hears of it at once and lets the person in with it; nobody who listens
 * later does, and it is written nowhere.
 */
@Singleton
final class PageTaps implements Taps {
    private static final Logger LOG = Logger.getLogger(PageTaps.class);

    private final Events events;

    PageTaps(Events events) {
        this.events = events;
    }

    /** What is no badge is logged and left out. */
    @Override
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
