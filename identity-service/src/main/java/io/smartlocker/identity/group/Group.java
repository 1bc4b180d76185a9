package io.smartlocker.identity.group;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.GroupState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    @Nullable
    String description;

    Instant createdAt;

    static Group of(UUID organization, long number, GroupText text) {
        Group group = new Group();
        group.id = UuidV7.next();
        group.organization = organization;
        group.number = number;
        group.write(text);
        group.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return group;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    GroupText text() {
        return new GroupText(name, description);
    }

    void write(GroupText text) {
        name = text.name().strip();
        description = text.description() == null || text.description().isBlank()
                ? null
                : text.description().strip();
    }

    GroupState state() {
        return new GroupState(id, organization, version, number, name);
    }
}
