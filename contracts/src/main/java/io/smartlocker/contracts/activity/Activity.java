package io.smartlocker.contracts.activity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One audit fact.
 *
 * @param at when it happened (for a kiosk that was cut off: its own time, not that of the telling)
 * @param actor who did it
 * @param type {@code noun.verb-in-the-past}, for example {@code bay.opened}
 * @param subject to what
 * @param result how it ended
 * @param details further facts, ids rather than names; never a credential
 */
public record Activity(
        UUID id,
        UUID organization,
        Instant at,
        Actor actor,
        String type,
        Subject subject,
        Result result,
        Map<String, String> details) {

    public Activity {
        details = Map.copyOf(details);
    }

    /**
     * Who acted.
     *
     * @param id the user's or kiosk's id, that of the token a program came with, absent for the system
     */
    public record Actor(Kind kind, @Nullable UUID id) {
        public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

        public enum Kind {
            USER,
            KIOSK,
            /** A program with a token of its own, such as a directory that provisions people. */
            CLIENT,
            SYSTEM
        }

        public static Actor user(UUID id) {
            return new Actor(Kind.USER, id);
        }

        public static Actor kiosk(UUID id) {
            return new Actor(Kind.KIOSK, id);
        }

        public static Actor client(UUID token) {
            return new Actor(Kind.CLIENT, token);
        }
    }

    /** What it was done to. */
    public record Subject(Kind kind, UUID id) {
        public enum Kind {
            ORGANIZATION,
            USER,
            GROUP,
            ROLE,
            CREDENTIAL,
            LOCATION,
            LOCKER_TYPE,
            LOCKER,
            GRANT,
            KIOSK,
            COMMAND,
            DEVICE_TYPE,
            DEVICE,
            BAY,
            SHIFT,
            MAINTENANCE,
            ALARM,
            CUSTODY,
            FAULT,
            CONFLICT,
            ROSTER,
            RESERVATION,
            WEBHOOK,
            ESCALATION
        }
    }

    public enum Result {
        SUCCESS,
        REFUSED,
        FAILED,
        UNKNOWN
    }
}
