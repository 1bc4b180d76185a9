package io.smartlocker.audit.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where in the log an activity stands. */
@Entity
@Immutable
@Table(name = "logged_activity")
class LoggedActivity {
    @Id
    UUID id;

    UUID organization;
    long position;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /** For Hibernate. */
    protected LoggedActivity() {}
}
