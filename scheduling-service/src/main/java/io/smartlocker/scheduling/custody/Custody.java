package io.smartlocker.scheduling.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody holds a device; what was last told of it. Only read by Hibernate, written with the news. */
@Entity
@Table(name = "custody")
class Custody {
    @Id
    UUID id;

    UUID organization;
    UUID device;

    @Column(name = "device_type")
    UUID deviceType;

    UUID holder;
    UUID bay;

    @Nullable
    UUID shift;

    Instant since;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    @Nullable
    UUID location;

    /** For Hibernate. */
    protected Custody() {}
}
