package io.smartlocker.identity.group;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** People who share rights. */
@Entity
@Table(name = "user_group")
public class Group {
    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    long number;
    String name;
    Instant createdAt;

    static Group of(UUID organization, long number, String name) {
        Group group = new Group();
        group.id = UuidV7.next();
        group.organization = organization;
        group.number = number;
        group.name = name.strip();
        group.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return group;
    }

    public UUID id() {
        return id;
    }
}
