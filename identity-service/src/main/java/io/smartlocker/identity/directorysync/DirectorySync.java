package io.smartlocker.identity.directorysync;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A directory that people are taken from. Its password is encrypted and leaves this service only towards it. */
@Entity
@Table(name = "directory_sync")
class DirectorySync {
    private static final String EVERYBODY = "(objectClass=person)";
    private static final String EVERY_GROUP =
            "(|(objectClass=group)(objectClass=groupOfNames)(objectClass=groupOfUniqueNames))";
    private static final int A_DAY = 24;
    private static final int A_FIFTH = 20;

    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    String name;
    boolean enabled;
    String url;
    boolean startTls;

    @Nullable
    String caCertificate;

    String bindDn;
    byte[] sealedPassword;
    String userBase;
    String userFilter;

    @Nullable
    String groupBase;

    String groupFilter;

    /** A {@link Mapping}, written. */
    String mapping;

    @Nullable
    Integer intervalMinutes;

    int fullEveryHours;
    int deactivationPercent;
    Instant createdAt;
    Instant updatedAt;

    @Nullable
    Long cursorUsn;

    @Nullable
    String cursorInvocation;

    @Nullable
    Instant fullAt;

    @Nullable
    Instant nextAt;

    static DirectorySync of(UUID organization) {
        DirectorySync sync = new DirectorySync();
        sync.id = UuidV7.next();
        sync.organization = organization;
        sync.createdAt = now();
        return sync;
    }

    /** Takes over what was asked for; the next run compares everything, since anything may mean something else now. */
    void write(DirectorySyncRequest request, String writtenMapping) {
        name = request.name().strip();
        enabled = !Boolean.FALSE.equals(request.enabled());
        url = request.url();
        startTls = Boolean.TRUE.equals(request.startTls());
        caCertificate = request.caCertificate();
        bindDn = request.bindDn();
        userBase = request.userBase();
        userFilter = Objects.requireNonNullElse(request.userFilter(), EVERYBODY);
        groupBase = request.groupBase();
        groupFilter = Objects.requireNonNullElse(request.groupFilter(), EVERY_GROUP);
        mapping = writtenMapping;
        intervalMinutes = request.intervalMinutes();
        fullEveryHours = Objects.requireNonNullElse(request.fullEveryHours(), A_DAY);
        deactivationPercent = Objects.requireNonNullElse(request.deactivationPercent(), A_FIFTH);
        updatedAt = now();
        cursorUsn = null;
        cursorInvocation = null;
        fullAt = null;
        schedule(updatedAt);
    }

    /** When the run after this one begins by itself. */
    void schedule(Instant from) {
        nextAt = intervalMinutes == null ? null : from.plus(Duration.ofMinutes(intervalMinutes));
    }

    /** Whether all has to be compared by now, also where changes could be followed. */
    boolean isFullDue(Instant at) {
        return fullAt == null || !at.isBefore(fullAt.plus(Duration.ofHours(fullEveryHours)));
    }

    /** Under which name {@code ExternalIdentities} knows this directory. */
    String source() {
        return "ldap:" + id;
    }

    /** What the password is encrypted for. */
    String place() {
        return "directory-sync:" + id;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
