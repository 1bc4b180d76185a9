package io.smartlocker.gateway;

import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.journal.Commands;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.JournalException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What a kiosk needs that is not restarted for months: every hour what is over for long is forgotten, and memory in which only
 * garbage is left is given back. Everything stands still for that, for some 50 ms with 10,000 people, so no lock is fired meanwhile.
 */
@Singleton
final class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration BUSY = Duration.ofSeconds(1);

    private final Intents intents;
    private final Commands commands;
    private final Solenoids solenoids;
    private final WallClock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory());

    Housekeeping(Intents intents, Commands commands, Solenoids solenoids, WallClock clock) {
        this.intents = intents;
        this.commands = commands;
        this.solenoids = solenoids;
        this.clock = clock;
    }

    /** Forgets, and goes on with all of it from now on. */
    void start() {
        forget();
        thread.scheduleWithFixedDelay(this::tidy, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void tidy() {
        try {
            forget();
        } catch (JournalException e) {
            LOG.warnf("What is over for long is forgotten an hour later. reason=%s", e.getMessage());
        }
        giveMemoryBack();
    }

    /** A clock that is years ahead must not take away what was seen a minute ago. */
    private void forget() {
        if (clock.trusted()) {
            Instant before = clock.now().minus(REMEMBERED);
            intents.forgetBefore(before);
            commands.forgetBefore(before);
        }
    }

    /** The heap shrinks only in a collection of the whole, and in a kiosk's day none comes by itself. */
    private void giveMemoryBack() {
        if (!solenoids.whileQuiet(System::gc)) {
            thread.schedule(this::giveMemoryBack, BUSY.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void stop() {
        thread.shutdownNow();
    }
}
