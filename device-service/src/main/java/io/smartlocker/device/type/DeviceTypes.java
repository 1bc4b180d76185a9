package io.smartlocker.device.type;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All device types. */
@ApplicationScoped
public class DeviceTypes implements PanacheRepositoryBase<DeviceType, UUID> {

    /** Whether the organisation has this type. */
    public Uni<Boolean> has(UUID id, UUID organization) {
        return count("id = ?1 and organization = ?2", id, organization).map(number -> number == 1);
    }

    Uni<DeviceType> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> ProblemException.notFound("device type")));
    }
}
