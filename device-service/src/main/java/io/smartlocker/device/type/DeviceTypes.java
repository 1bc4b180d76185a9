package io.smartlocker.device.type;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.UniqueFields;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All device types. */
@ApplicationScoped
public class DeviceTypes implements PanacheRepositoryBase<DeviceType, UUID> {
    static final UniqueFields UNIQUE = new UniqueFields(Map.of("device_type_name", "name"));

    private static final String PRESENT = "id = ?1 and organization = ?2 and deletedAt is null";

    /** A type that devices may have, if the organisation has it; it stays until the transaction ends. */
    public Uni<Optional<DeviceType>> find(UUID id, UUID organization) {
        return find(PRESENT, id, organization)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** A type, also one that is deleted. */
    public Uni<Optional<DeviceType>> everFind(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Types by name, however it is capitalised: the names are given in small letters. */
    public Uni<Map<String, UUID>> named(Collection<String> names, UUID organization) {
        return find("organization = ?1 and deletedAt is null and lower(name) in ?2", organization, names)
                .list()
                .map(found -> found.stream()
                        .collect(Collectors.toMap(type -> type.name.toLowerCase(Locale.ROOT), type -> type.id)));
    }

    /** What types are called, also those that are deleted. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        return list("id in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(type -> type.id, type -> type.name)));
    }

    Uni<DeviceType> require(UUID id, UUID organization) {
        return find(PRESENT, id, organization).firstResult().map(DeviceTypes::found);
    }

    /** A type, locked until the transaction ends. */
    Uni<DeviceType> requireLocked(UUID id, UUID organization) {
        return find(PRESENT, id, organization)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(DeviceTypes::found);
    }

    private static DeviceType found(DeviceType type) {
        return Optional.ofNullable(type).orElseThrow(() -> ProblemException.notFound("device type"));
    }
}
