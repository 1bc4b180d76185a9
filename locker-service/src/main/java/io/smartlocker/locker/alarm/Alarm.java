package io.smartlocker.locker.alarm;

import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something at a kiosk that needs a person. There is one standing alarm at most for each kiosk, bay and kind. */
@Entity
public class Alarm {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;
    private UUID location;
    private UUID kiosk;
    private @Nullable UUID locker;
    private @Nullable UUID bay;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant raisedAt;

    /** Absent while it is only written down, since the kiosk has not told all yet. */
    private @Nullable Instant announcedAt;

    private @Nullable UUID acknowledgedBy;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    protected Alarm() {}

    /** Why an alarm ended. */
    public enum Ending {
        /** Its cause is gone. */
        CAUSE_GONE,
        /** Somebody closed it. */
        BY_HAND,
        /** The kiosk does not serve this any more. */
        UNWIRED
    }

    void announce(Instant at) {
        announcedAt = at;
    }

    /** Somebody sees to it; the first who does is remembered. False when somebody did before. */
    boolean acknowledge(UUID by, Instant at) {
        requireStanding();
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = by;
        acknowledgedAt = at;
        return true;
    }

    void closeByHand(UUID by, Instant at) {
        endedBy = by;
        end(Ending.BY_HAND, at);
    }

    void end(Ending why, Instant at) {
        endedAt = at.isBefore(raisedAt) ? raisedAt : at;
        ending = why;
    }

    /** @throws ProblemException 409 if it has ended */
    void requireStanding() {
        if (endedAt != null) {
            throw ProblemException.of(LockerProblem.ALARM_ENDED, "It ended at " + endedAt + ".");
        }
    }

    boolean isAnnounced() {
        return announcedAt != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organization() {
        return organization;
    }

    UUID location() {
        return location;
    }

    UUID kiosk() {
        return kiosk;
    }

    @Nullable
    UUID locker() {
        return locker;
    }

    @Nullable
    UUID bay() {
        return bay;
    }

    Kind kind() {
        return kind;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    @Nullable
    UUID acknowledgedBy() {
        return acknowledgedBy;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    UUID endedBy() {
        return endedBy;
    }

    @Nullable
    Ending ending() {
        return ending;
    }
}
