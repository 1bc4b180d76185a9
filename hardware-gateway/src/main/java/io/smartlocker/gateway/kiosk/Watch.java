package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.LinkState;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.JournalException;
import io.smartlocker.gateway.journal.ServiceMode;
import io.smartlocker.gateway.kiosk.Events.Event;
import io.smartlocker.gateway.kiosk.Snapshot.KioskStatus;
import io.smartlocker.gateway.kiosk.StatusView.Link;
import io.smartlocker.gateway.opening.Running;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells listening pages what changed: soon after each thing that was written down, and every second what nothing is written
 * of, such as the link. While nobody listens it looks at nothing; who comes back is told the difference to what was last told.
 */
@Singleton
final class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    /** What happens at once is told at once, in one go. */
    private static final long SOON_MILLIS = 20;

    private final Events events;
    private final BayStatuses bayStatuses;
    private final OpenEverything openEverything;
    private final NextBay nextBay;
    private final LinkState link;
    private final WallClock clock;
    private final Replica replica;
    private final ServiceMode serviceMode;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("page").factory());
    private final AtomicBoolean due = new AtomicBoolean();
    private @Nullable Snapshot told;

    Watch(
            Events events,
            BayStatuses bayStatuses,
            OpenEverything openEverything,
            NextBay nextBay,
            LinkState link,
            WallClock clock,
            Replica replica,
            ServiceMode serviceMode,
            Journal journal,
            Running running) {
        this.events = events;
        this.bayStatuses = bayStatuses;
        this.openEverything = openEverything;
        this.nextBay = nextBay;
        this.link = link;
        this.clock = clock;
        this.replica = replica;
        this.serviceMode = serviceMode;
        journal.afterCommit(this::soon);
        running.onChange(
                intent -> onThread(() -> events.publish("intent", IntentView.of(intent, nextBay.after(intent))), 0));
        thread.scheduleWithFixedDelay(this::lookIfHeard, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Begins to tell a listener.
     *
     * @param last id of the event that it heard last, absent when it is new
     * @throws KioskProblem 503 when too many listen already
     */
    synchronized void attach(@Nullable String last, Consumer<Event> listener) {
        events.listen(last, look(), listener);
    }

    private void soon() {
        if (events.heard() && due.compareAndSet(false, true)) {
            onThread(this::lookIfHeard, SOON_MILLIS);
        }
    }

    private void lookIfHeard() {
        due.set(false);
        try {
            if (events.heard()) {
                look();
            }
        } catch (JournalException e) {
            LOG.debugf("The page is not told what changed. reason=%s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The page could not be told what changed.", e);
        }
    }

    private synchronized Snapshot look() {
        Snapshot now = new Snapshot(
                kiosk(), bayStatuses.now(), openEverything.progress().orElse(null));
        Snapshot before = told;
        told = now;
        if (before != null) {
            now.tellChanges(before, events);
        }
        return now;
    }

    private KioskStatus kiosk() {
        return new KioskStatus(
                new Link(link.cutOffSince().isEmpty(), link.cutOffSince().orElse(null)),
                clock.trusted(),
                replica.current().leaseUntil().orElse(null),
                serviceMode.until().orElse(null));
    }

    private void onThread(Runnable work, long millis) {
        try {
            thread.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The gateway is stopping; the page is told nothing more.");
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
