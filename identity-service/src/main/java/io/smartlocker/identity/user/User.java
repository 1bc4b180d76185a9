package io.smartlocker.identity.user;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.mail.Recipient;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A person: employee or visitor. */
@Entity
@Table(name = "users")
@SQLRestriction("deleted_at is null")
public class User {
    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    long number;

    @Nullable
    String employeeId;

    String name;

    @Nullable
    String username;

    @Nullable
    String email;

    @Nullable
    String phone;

    @Enumerated(EnumType.STRING)
    UserType type;

    boolean active;

    @Nullable
    Instant validFrom;

    @Nullable
    Instant validUntil;

    @Nullable
    Instant visitFrom;

    @Nullable
    Instant visitUntil;

    @Embedded
    @Nullable
    Details details;

    /** As many as the organisation says when absent. */
    @Nullable
    Integer itemAllowance;

    long sessionEpoch;
    Instant createdAt;
    Instant updatedAt;

    @Nullable
    Instant deletedAt;

    static User of(UUID organization, long number, Profile profile) {
        User user = new User();
        user.id = UuidV7.next();
        user.organization = organization;
        user.number = number;
        user.write(profile);
        user.createdAt = user.updatedAt;
        return user;
    }

    /** Takes over a changed profile; who is no longer active is signed out everywhere. */
    void change(Profile profile) {
        boolean deactivated = active && !profile.active();
        write(profile);
        if (deactivated) {
            sessionEpoch++;
        }
    }

    /** Sets how many devices the person may hold at once; absent for as many as the organisation says. */
    void allow(@Nullable Integer devices) {
        itemAllowance = devices;
    }

    /** Is gone for everybody. The row stays, since history refers to it; what was unique is free for others. */
    void leave() {
        active = false;
        deletedAt = now();
        endSessions();
    }

    /** Something that belongs to the person but stands elsewhere has changed: groups, roles. */
    public void touch() {
        // PostgreSQL keeps microseconds; two touches within one still have to differ for the version to rise.
        Instant now = now();
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    /** Access tokens issued until now are no longer to be believed. */
    public void endSessions() {
        sessionEpoch++;
        touch();
    }

    /** Whether the person may sign in at that moment. */
    public boolean maySignIn(Instant at) {
        return profile().maySignIn(at);
    }

    Profile profile() {
        return new Profile(
                employeeId,
                name,
                username,
                email,
                phone,
                type,
                active,
                validFrom,
                validUntil,
                visitFrom,
                visitUntil,
                details());
    }

    /** Never null: Hibernate reads a record of which nothing is known as null. */
    Details details() {
        return details == null ? Details.NONE : details;
    }

    private void write(Profile profile) {
        employeeId = profile.employeeId();
        name = profile.name();
        username = profile.username();
        email = profile.email();
        phone = profile.phone();
        type = profile.type();
        active = profile.active();
        validFrom = profile.validFrom();
        validUntil = profile.validUntil();
        visitFrom = profile.visitFrom();
        visitUntil = profile.visitUntil();
        details = profile.details();
        updatedAt = now();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public long version() {
        return version;
    }

    public long number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Optional<String> employeeId() {
        return Optional.ofNullable(employeeId);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /** Where mails to this person go, if anywhere. */
    public Optional<Recipient> recipient() {
        return Optional.ofNullable(email)
                .map(address ->
                        new Recipient(organization, id, name, address, details().language()));
    }

    public long sessionEpoch() {
        return sessionEpoch;
    }
}
