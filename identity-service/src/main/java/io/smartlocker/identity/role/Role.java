package io.smartlocker.identity.role;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A named set of permissions. */
@Entity
@Table(name = "role")
public class Role {
    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    String name;

    /** Holds every permission, also those that a later release adds. */
    boolean everything;

    /** Of the organisation that runs the installation: everything is then also what concerns all organisations. */
    boolean operates;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    Set<String> permissions = new HashSet<>();

    Instant createdAt;

    public static Role of(UUID organization, String name, Collection<Permission> permissions) {
        Role role = new Role();
        role.id = UuidV7.next();
        role.organization = organization;
        role.name = name.strip();
        role.createdAt = Instant.now();
        permissions.forEach(permission -> role.permissions.add(permission.text()));
        return role;
    }

    /** The role of those who may do all that can be done. */
    public static Role ofEverything(UUID organization, String name, boolean operates) {
        Role role = of(organization, name, List.of());
        role.everything = true;
        role.operates = operates;
        return role;
    }

    public UUID id() {
        return id;
    }

    /** Whether it allows all that can be done. */
    public boolean isOfEverything() {
        return everything;
    }

    /** What it allows, {@code noun:verb}, in the order of the catalogue. */
    public List<String> permissions() {
        return permissions(everything, operates, permissions);
    }

    /** The same of a role of which no more was read. */
    public static List<String> permissions(boolean everything, boolean operates, Set<String> given) {
        return Arrays.stream(Permission.values())
                .filter(permission ->
                        everything && (operates || !permission.isForOperators()) || given.contains(permission.text()))
                .map(Permission::text)
                .toList();
    }

    void write(String changedName, Collection<Permission> changed) {
        name = changedName.strip();
        if (!everything) {
            Set<String> texts = changed.stream().map(Permission::text).collect(Collectors.toSet());
            permissions.retainAll(texts);
            permissions.addAll(texts);
        }
    }
}
