package io.smartlocker.device.device;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.FactPosition;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that lives in bays. It has at most one bay and at most one holder, never both. One that is deleted stays for what
 * history tells of it.
 */
@Entity
public class Device {
    @Id
    UUID id;

    UUID organization;
    long version;
    String assetTag;

    @Nullable
    String serialNumber;

    @Nullable
    String rfid;

    UUID type;
    String name;

    @Enumerated(EnumType.STRING)
    DeviceStatus state;

    @Nullable
    UUID bay;

    @Nullable
    UUID holder;

    @Nullable
    UUID location;

    boolean quarantined;

    @Embedded
    Usability usability;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "handover_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "handover_sequence"))
    @AttributeOverride(name = "event", column = @Column(name = "handover_event"))
    @Nullable
    FactPosition lastHandover;

    @Nullable
    Instant deletedAt;

    protected Device() {}

    /** A new device, stored nowhere yet. */
    public static Device create(UUID organization, DeviceEdit description) {
        Device device = new Device();
        device.id = UuidV7.next();
        device.organization = organization;
        device.version = 1;
        device.usability = new Usability();
        device.state = DeviceStatus.STORED;
        device.describe(description);
        return device;
    }

    /** Takes on another description; false when it is the same. */
    boolean change(DeviceEdit description) {
        if (description.equals(DeviceEdit.of(this))) {
            return false;
        }
        if (bay != null && !description.isAt(location)) {
            throw ProblemException.of(DeviceProblem.DEVICE_IN_BAY, "It is where its bay " + bay + " is.");
        }
        describe(description);
        version++;
        return true;
    }

    private void describe(DeviceEdit description) {
        assetTag = description.assetTag().strip();
        serialNumber = description.serialNumber();
        rfid = description.normalRfid();
        type = description.type();
        name = description.name().strip();
        location = description.location();
    }

    /** Removes it from use for good; it is neither held nor in a bay. */
    void delete() {
        requireNotHeld();
        if (bay != null) {
            throw ProblemException.of(DeviceProblem.DEVICE_IN_BAY, "It is in bay " + bay + ". Unassign it first.");
        }
        deletedAt = Instant.now();
    }

    /** Says something about its use; false when nothing changes by it. */
    public boolean say(Predicate<Usability> word) {
        boolean changed = word.test(usability);
        return changed && changed();
    }

    /** A critical fault is open, or none any more; false when that is so already. */
    public boolean quarantine(boolean critical) {
        boolean changed = quarantined != critical;
        quarantined = critical;
        return changed && changed();
    }

    /** Puts it into a bay by hand; the bay has agreed. */
    public void assignTo(UUID target, UUID where) {
        requireNotHeld();
        if (bay != null) {
            throw ProblemException.of(
                    DeviceProblem.DEVICE_IN_OTHER_BAY, "It is in bay " + bay + ". Unassign it there.");
        }
        usability.requireInUse();
        bay = target;
        location = where;
        changed();
    }

    /** Refuses while somebody holds it. */
    public void requireNotHeld() {
        if (holder != null) {
            throw ProblemException.of(DeviceProblem.DEVICE_HELD, "User " + holder + " holds it. It comes back first.");
        }
    }

    /** It is not in its bay, and nothing says where it is. */
    public void loseBay() {
        bay = null;
        changed();
    }

    /** Remembers a change of hands; true when it is the newest known, which then decides where the device is. */
    public boolean saw(FactPosition handover) {
        boolean newest = handover.isAfter(lastHandover);
        if (newest) {
            lastHandover = handover;
        }
        return newest;
    }

    /**
     * A person took it: that is a fact, whatever was planned.
     *
     * @param from the location of its bay, absent when that is not known
     */
    public void takenBy(UUID person, @Nullable UUID from) {
        moved(null, person, from);
        usability.found();
        changed();
    }

    /** It was brought back; that is a fact. Where it is now is in doubt when there is no bay. */
    public void returnedTo(@Nullable UUID target, @Nullable UUID where) {
        moved(target, null, where);
        usability.found();
        changed();
    }

    /** Nobody knows where it is, and who held it is not expected to bring it back. */
    public void lose() {
        moved(null, null, null);
        usability.lose();
        changed();
    }

    private void moved(@Nullable UUID target, @Nullable UUID person, @Nullable UUID where) {
        bay = target;
        holder = person;
        location = where == null ? location : where;
    }

    private boolean changed() {
        state = holder == null ? usability.status() : DeviceStatus.HELD;
        version++;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public UUID type() {
        return type;
    }

    public long version() {
        return version;
    }

    public DeviceStatus status() {
        return state;
    }

    public Usability usability() {
        return usability;
    }

    /** The bay it is in, if that is known. */
    public Optional<UUID> bay() {
        return Optional.ofNullable(bay);
    }

    /** Who holds it. */
    public Optional<UUID> holder() {
        return Optional.ofNullable(holder);
    }

    /** Where its bay is, or was last. */
    public @Nullable UUID location() {
        return location;
    }

    /** The newest fact that says where it is. */
    public @Nullable FactPosition lastHandover() {
        return lastHandover;
    }

    /** What others may know of it. */
    public DeviceState state() {
        return new DeviceState(
                id, organization, version, assetTag, serialNumber, rfid, type, name, state, bay, holder, quarantined);
    }
}
