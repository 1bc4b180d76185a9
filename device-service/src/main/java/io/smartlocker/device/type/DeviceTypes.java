package io.smartlocker.device.type;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.UniqueFields;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
