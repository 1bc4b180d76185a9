package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
import io.smartlocker.device.UniqueFields;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All devices. What is to be changed is locked when it is read, a bay always before a device. */
@ApplicationScoped
public class Devices implements PanacheRepositoryBase<Device, UUID> {
    static final UniqueFields UNIQUE = new UniqueFields(Map.of(
            "device_asset_tag", "assetTag",
            "device_serial_number", "serialNumber",
            "device_rfid", "rfid"));

    private static final String PRESENT = "id = ?1 and organization = ?2 and deletedAt is null";

    /** A device within the caller's reach. */
    public Uni<Device> require(UUID id, Caller caller) {
        return find(PRESENT, id, caller.organization())
                .firstResult()
                .map(Optional::ofNullable)
                .map(found -> seenBy(caller, found));
    }

    /** A device within the caller's reach, also one that is deleted. */
    public Uni<Device> requireEver(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .map(Optional::ofNullable)
                .map(found -> seenBy(caller, found));
    }

    /** A device within the caller's reach, locked until the transaction ends. */
    public Uni<Device> requireLocked(UUID id, Caller caller) {
        return lock(id, caller.organization()).map(found -> seenBy(caller, found));
    }

    /** A device, locked until the transaction ends. */
    public Uni<Optional<Device>> lock(UUID id, UUID organization) {
        return find(PRESENT, id, organization)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The devices within the caller's reach that have these asset tags, in small letters, all locked until the transaction ends. */
    public Uni<List<Device>> lockTagged(Collection<String> assetTags, Caller caller) {
        return find(
                        "organization = ?1 and deletedAt is null and lower(assetTag) in ?2 order by id",
                        caller.organization(),
                        assetTags)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(found -> found.stream()
                        .filter(device -> Reach.covers(caller, device.location))
                        .toList());
    }

    /** The bay a device is in, as far as that is known without waiting for anybody. */
    public Uni<Optional<UUID>> bayOf(UUID id, UUID organization) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select d.bay from Device d where d.id = :id and d.organization = :organization",
                                UUID.class)
                        .setParameter("id", id)
                        .setParameter("organization", organization)
                        .getResultList())
                .map(rows -> rows.stream().filter(Objects::nonNull).findFirst());
    }

    /** Whether there is such a device for the caller; says so without waiting for anybody. */
    public Uni<Boolean> isWithinReach(UUID id, Caller caller) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select d.location from Device d"
                                        + " where d.id = :id and d.organization = :organization and d.deletedAt is null",
                                UUID.class)
                        .setParameter("id", id)
                        .setParameter("organization", caller.organization())
                        .getResultList())
                .map(places -> places.stream().anyMatch(place -> Reach.covers(caller, place)));
    }

    private static Device seenBy(Caller caller, Optional<Device> found) {
        return found.filter(device -> Reach.covers(caller, device.location))
                .orElseThrow(() -> ProblemException.notFound("device"));
    }
}
