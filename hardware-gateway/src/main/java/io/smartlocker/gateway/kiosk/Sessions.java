package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the kiosk. A session ends when nobody touched the page for a while, and at once after a take. Kept in memory
 * only: after a restart everybody taps again.
 */
@Singleton
final class Sessions {
    private static final int TOKEN_BYTES = 24;
    /** A kiosk has one page; more than this is somebody playing. The oldest go first. */
    private static final int MOST = 64;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Entry> sessions = new LinkedHashMap<>();
    private final Duration idle;

    Sessions(GatewayConfig config) {
        idle = config.session().idle();
    }

    private static final class Entry {
        final Session session;
        long touched = System.nanoTime();
        boolean used;

        Entry(Session session) {
            this.session = session;
        }
    }

    synchronized Session begin(UUID person, long busyNanos) {
        forgetIdle();
        if (sessions.size() >= MOST) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        Session session = new Session(Base64.getUrlEncoder().withoutPadding().encodeToString(token), person, busyNanos);
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

    /** Ends the session: a take was made with it. */
    synchronized void end(Session session) {
        Entry entry = sessions.get(session.token());
        if (entry != null) {
            entry.used = true;
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
