package io.smartlocker.gateway.reader;

import io.smartlocker.gateway.Backoff;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Reads badges for as long as the gateway runs. A reader that is unplugged is opened again when it is back, and is waited for when
 * it was never there. A UID is never logged.
 */
final class ReadBadges implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ReadBadges.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final TagSource.Opening opening;
    private final UidFormat format;
    private final TapFilter filter;
    private final Taps taps;
    private final Backoff backoff;
    private final Thread thread;
    private volatile boolean closed;
    private String complaint = "";

    private ReadBadges(TagSource.Opening opening, UidFormat format, TapFilter filter, Taps taps, Backoff backoff) {
        this.opening = opening;
        this.format = format;
        this.filter = filter;
        this.taps = taps;
        this.backoff = backoff;
        thread = Thread.ofPlatform().daemon().name("badge-reader").unstarted(this::run);
    }

    static ReadBadges start(TagSource.Opening opening, UidFormat format, TapFilter filter, Taps taps, Backoff backoff) {
        ReadBadges reading = new ReadBadges(opening, format, filter, taps, backoff);
        reading.thread.start();
        return reading;
    }

    private void run() {
        try {
            while (!closed) {
                readUntilItGoesAway();
                if (!closed) {
                    backoff.pause();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The gateway is stopping; badges are no longer read.");
        }
    }

    private void readUntilItGoesAway() {
        try (TagSource source = opening.open()) {
            LOG.info("The badge reader is there.");
            complaint = "";
            backoff.reset();
            while (!closed) {
                source.next(PATIENCE).ifPresent(this::take);
            }
        } catch (IOException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void take(String sent) {
        try {
            String uid = format.read(sent).value();
            if (filter.isTap(uid, System.nanoTime())) {
                taps.tapped(uid);
            }
        } catch (IllegalArgumentException e) {
            LOG.warnf(
                    "What the badge reader sent is no tag. notation=%s characters=%d reason=%s",
                    format.notation(), sent.length(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A tap could not be handled", e);
        }
    }

    /** The same trouble is told once, however long it lasts. */
    private void complain(String reason) {
        if (!reason.equals(complaint)) {
            LOG.warnf("There is no badge reader; it is waited for. reason=%s", reason);
            complaint = reason;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
