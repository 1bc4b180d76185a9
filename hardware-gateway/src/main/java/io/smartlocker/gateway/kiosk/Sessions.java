package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.opening.Running;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the kiosk. A session ends when nobody touched the page for a while, and at once after a take. When a door did not
 * open it goes on for as long again, so that the person is served from another bay without a new tap. Kept in memory only:
 * after a restart everybody taps again.
 */
@Singleton
final class Sessions {
    /** A kiosk has one page; more than this is somebody playing. The oldest go first. */
    private static final int MOST = 64;

    private final Map<String, Entry> sessions = new LinkedHashMap<>();
    private final Duration idle;
    private final Running running;

    Sessions(GatewayConfig config, Running running) {
        idle = config.session().idle();
        this.running = running;
        running.onChange(this::follow);
    }

    private static final class Entry {
        final Session session;
        long touched = System.nanoTime();
        boolean used;

        @Nullable
        Intent opening;

        Entry(Session session) {
            this.session = session;
        }

        void follow(Intent intent) {
            switch (intent.state()) {
                case JAMMED -> {
                    used = false;
                    touched = System.nanoTime();
                }
                case OPENED -> used = intent.purpose() == Purpose.TAKE;
                case INTENDED, FIRED, DONE, CANCELLED, UNKNOWN -> {}
            }
        }
    }

    synchronized Session begin(UUID person, long busyNanos) {
        forgetIdle();
        if (sessions.size() >= MOST) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        Session session = new Session(Secret.next(), person, busyNanos);
        sessions.put(session.token(), new Entry(session));
        return session;
    }

    /**
     * The session behind a token, touched by this.
     *
     * @throws KioskProblem 401 when there is none, 409 when it ended with a take
     */
    synchronized Session require(@Nullable String token) {
        forgetIdle();
        Entry entry = token == null ? null : sessions.get(token);
        if (entry == null) {
            throw KioskProblem.unknownSession();
        }
        if (entry.used) {
            throw KioskProblem.of(
                    409, "session-ended", "Your session ended with the take. Please tap your badge again.");
        }
        entry.touched = System.nanoTime();
        return entry.session;
    }

    /** Notes what is opened for the session. A take ends it, unless the door turns out not to open. */
    synchronized void open(Session session, Intent intent) {
        Entry entry = sessions.get(session.token());
        if (entry != null) {
            entry.opening = intent;
            entry.used = intent.purpose() == Purpose.TAKE && !running.gaveUp(intent);
        }
    }

    private synchronized void follow(Intent intent) {
        for (Entry entry : sessions.values()) {
            if (entry.opening != null && entry.opening.id().equals(intent.id())) {
                entry.follow(intent);
            }
        }
    }

    Duration idle() {
        return idle;
    }

    private void forgetIdle() {
        long now = System.nanoTime();
        sessions.values().removeIf(entry -> now - entry.touched > idle.toNanos());
    }
}
