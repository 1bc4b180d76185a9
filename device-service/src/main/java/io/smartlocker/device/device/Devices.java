package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.UniqueFields;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All devices. What is to be changed is locked when it is read, a bay always before a device. */
@ApplicationScoped
public class Devices implements PanacheRepositoryBase<Device, UUID> {
    static final UniqueFields UNIQUE = new UniqueFields(Map.of(
            "device_asset_tag", "assetTag",
            "device_serial_number", "serialNumber",
            "device_rfid", "rfid"));

    Uni<Device> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(found -> Optional.ofNullable(found).orElseThrow(() -> ProblemException.notFound("device")));
    }

    /** A device, locked until the transaction ends. */
    public Uni<Optional<Device>> lock(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
