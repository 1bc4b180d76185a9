package io.smartlocker.contracts.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person is to be told something by mail. Only identity-service knows addresses, so it sends; who has none is told
 * nothing.
 *
 * @param id of this notice; one that was seen before is not sent again
 * @param recipient the user to tell
 * @param details what the text is made of, ids rather than names of people; which, the kind says; never a credential
 * @param expiresAt past this moment the news is stale and is not sent
 */
public record Notice(
        UUID id, UUID organization, UUID recipient, Kind kind, Map<String, String> details, Instant expiresAt) {

    public Notice {
        details = Map.copyOf(details);
    }

    public enum Kind {
        /**
         * To the holder: a device should be back. {@code assetTag}; {@code dueAt}, an instant; where it was taken, as far as that
         * is known, {@code location}, its name, and {@code timeZone}.
         */
        DEVICE_OVERDUE,
        /** To who is responsible: somebody has not brought a device back. The same, and {@code holder}, the user's id. */
        DEVICE_OVERDUE_ESCALATED,
        /**
         * To who is responsible: a coming shift will have too few devices ready. {@code shift} and {@code location}, their names;
         * {@code startsAt}, an instant; {@code timeZone}; {@code deviceType}, its name; {@code needed}, {@code expected} and
         * {@code missing}, numbers.
         */
        SHORTFALL
    }
}
