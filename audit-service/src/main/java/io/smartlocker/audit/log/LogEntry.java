package io.smartlocker.audit.log;

import io.smartlocker.contracts.activity.Activity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One fact in the log. Kinds and results are plain text here: what was written into the table behind our back must be
 * readable too, or it could not be named.
 */
@Entity
@Immutable
@Table(name = "log_entry")
@IdClass(LogEntry.Place.class)
class LogEntry {
    @Id
    UUID organization;

    @Id
    long position;

    @Id
    @Column(name = "recorded_at")
    Instant recordedAt;

    UUID id;
    Instant at;

    @Column(name = "actor_kind")
    String actorKind;

    @Column(name = "actor_id")
    @Nullable
    UUID actorId;

    String type;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    String result;
    String details;
    byte[] hash;

    /** For Hibernate. */
    protected LogEntry() {}

    private LogEntry(Activity activity, String details, long position, Instant recordedAt, byte[] previous) {
        this.organization = activity.organization();
        this.position = position;
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        this.id = activity.id();
        this.at = activity.at().truncatedTo(ChronoUnit.MICROS);
        this.actorKind = activity.actor().kind().name();
        this.actorId = activity.actor().id();
        this.type = activity.type();
        this.subjectKind = activity.subject().kind().name();
        this.subjectId = activity.subject().id();
        this.result = activity.result().name();
        this.details = details;
        this.hash = previous;
        this.hash = Seal.of(this, previous);
    }

    /**
     * Seals an activity to what was logged before it. Times are cut to the microseconds that the database keeps.
     *
     * @param details the activity's details as JSON
     * @param previous the entry before, or the head of an empty log
     */
    static LogEntry after(LogHead previous, Activity activity, String details, Instant recordedAt) {
        return new LogEntry(activity, details, previous.position + 1, recordedAt, previous.hash);
    }

    /** Whether it is as it was when it was sealed, after an entry of the given hash. */
    boolean isIntact(byte[] previous) {
        return Arrays.equals(hash, Seal.of(this, previous));
    }

    /** What tells rows apart. Two may claim one position, which is how somebody else's is found. */
    record Place(UUID organization, long position, Instant recordedAt) {}
}
