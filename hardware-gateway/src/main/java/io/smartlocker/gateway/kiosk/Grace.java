package io.smartlocker.gateway.kiosk;

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
 * Who may have a bay opened once more without a new tap, because the wrong thing was taken or something was forgotten.
 *
 * <p>A take ends the session, so that nobody who steps up to the page afterwards acts as that person. What is left to the
 * person is worth less than a session: a secret that came with the opening, to one page, and opens that one bay once. It
 * counts from the moment at which the door is closed again, for the grace that is set, and only while the bay was not fired
 * for anybody else: the next person's device is never behind it. It is kept in memory, so a restart ends it. No rule about
 * taking is asked again, since nothing is handed out that the person did not hold or was not handed a moment ago.
 */
@Singleton
final class Grace {
    /** A kiosk has few bays in use at once; more than this is somebody playing. The oldest go first. */
    private static final int MOST = 64;

    private final Map<UUID, Leave> leaves = new LinkedHashMap<>();
    private final Duration length;

    Grace(GatewayConfig config, Running running) {
        length = config.session().grace();
        running.onChange(this::follow);
    }

    private static final class Leave {
        final String token = Secret.next();
        Intent intent;

        @Nullable
        Long closedNanos;

        Leave(Intent intent) {
            this.intent = intent;
        }
    }

    /** The secret by which the bay of an intent is opened once more. */
    synchronized String grant(Intent intent) {
        if (leaves.size() >= MOST) {
            leaves.remove(leaves.keySet().iterator().next());
        }
        Leave leave = new Leave(intent);
        leaves.put(intent.id(), leave);
        return leave.token;
    }

    /**
     * The intent whose bay may be opened once more.
     *
     * @throws KioskProblem 401 for a secret that is not that intent's, 409 while its door is not closed, or when it is too late
     */
    synchronized Intent require(UUID intent, String token) {
        Leave leave = leaves.get(intent);
        if (leave == null || !Secret.same(leave.token, token)) {
            throw KioskProblem.of(401, "unknown-opening", "That can no more be opened again. Please tap your badge.");
        }
        Long closed = leave.closedNanos;
        if (closed == null) {
            throw KioskProblem.of(409, "not-closed", "The door of that bay is not closed yet.");
        }
        if (System.nanoTime() - closed > length.toNanos()) {
            leaves.remove(intent);
            throw KioskProblem.of(409, "grace-over", "It is too late to open that bay again. Please tap your badge.");
        }
        return leave.intent;
    }

    synchronized void spend(Intent intent) {
        leaves.remove(intent.id());
    }

    private synchronized void follow(Intent intent) {
        leaves.values()
                .removeIf(leave -> leave.intent.bay().equals(intent.bay())
                        && !leave.intent.id().equals(intent.id()));
        Leave leave = leaves.get(intent.id());
        if (leave != null) {
            leave.intent = intent;
            switch (intent.state()) {
                case DONE -> leave.closedNanos = System.nanoTime();
                case JAMMED, CANCELLED, UNKNOWN -> leaves.remove(intent.id());
                case INTENDED, FIRED, OPENED -> leave.closedNanos = null;
            }
        }
    }
}
