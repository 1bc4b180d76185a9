package io.smartlocker.audit.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where an organisation's log ends: position and hash of its last entry. */
@Entity
@Immutable
@Table(name = "log_head")
class LogHead {
    @Id
    UUID organization;

    long position;
    byte[] hash;

    /** For Hibernate. */
    protected LogHead() {}

    LogHead(UUID organization, long position, byte[] hash) {
        this.organization = organization;
        this.position = position;
        this.hash = hash;
    }

    /** Of a log in which nothing stands yet. */
    static LogHead before(UUID organization) {
        return new LogHead(organization, 0, Seal.BEFORE_THE_FIRST);
    }

    /** The log ends here now. */
    static LogHead at(LogEntry last) {
        return new LogHead(last.organization, last.position, last.hash);
    }
}
