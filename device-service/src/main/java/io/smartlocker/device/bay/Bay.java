package io.smartlocker.device.bay;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.device.Device;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One compartment. It holds at most one device; putting it out of service never loses what is in it. */
@Entity
public class Bay {
    @Id
    UUID id;

    UUID organization;
    long version;
    UUID locker;
    UUID location;
    int number;
    boolean operational;
    boolean outOfService;
    boolean underMaintenance;
    /** Whether its locker charges. */
    @Column(name = "outlet")
    boolean charging;

    @Embedded
    BayDoor door;

    @Embedded
    Outlet outlet;

    @Nullable
    UUID device;

    @Nullable
    Instant deviceSince;

    @Column(name = "user_id")
    @Nullable
    UUID user;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "handover_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "handover_sequence"))
    @AttributeOverride(name = "event", column = @Column(name = "handover_event"))
    @Nullable
    FactPosition lastHandover;

    protected Bay() {}

    /** A new, empty bay of a locker. */
    public static Bay create(LockerState locker, int number) {
        Bay bay = new Bay();
        bay.id = UuidV7.next();
        bay.organization = locker.organization();
        bay.version = 1;
        bay.locker = locker.id();
        bay.number = number;
        bay.fit(locker);
        bay.operational = true;
        bay.door = new BayDoor();
        bay.outlet = new Outlet();
        return bay;
    }

    /** Puts a device in by hand; false when it is in there already. */
    boolean assign(Device newcomer, Instant now) {
        if (newcomer.id().equals(device)) {
            return false;
        }
        if (device != null) {
            throw ProblemException.of(
                    DeviceProblem.BAY_OCCUPIED, "Device " + device + " is in it. Unassign that first.");
        }
        requireService();
        newcomer.assignTo(id, location);
        put(newcomer.id(), now);
        return true;
    }

    /** Gives the bay to a person; false when it is that person's already. */
    boolean assignUser(UUID person) {
        if (person.equals(user)) {
            return false;
        }
        if (user != null) {
            throw ProblemException.of(
                    DeviceProblem.BAY_HAS_USER, "It is user " + user + "'s. Unassign that one first.");
        }
        requireService();
        user = person;
        version++;
        return true;
    }

    private void requireService() {
        if (!inService()) {
            String why = operational ? "Put it back into service first." : "It has a critical fault.";
            throw ProblemException.of(DeviceProblem.BAY_OUT_OF_SERVICE, why);
        }
    }

    /** Whether anything may go in: it works, and neither a person nor maintenance keeps it shut. */
    boolean inService() {
        return operational && !outOfService && !underMaintenance;
    }

    void unassignUser() {
        user = null;
        version++;
    }

    /** Takes the bay out of service or puts it back by hand; false when it is so already. */
    boolean setOutOfService(boolean out) {
        if (!out && !outOfService && underMaintenance) {
            throw ProblemException.of(DeviceProblem.BAY_IN_MAINTENANCE, "End its maintenance.");
        }
        if (outOfService == out) {
            return false;
        }
        outOfService = out;
        version++;
        return true;
    }

    /** Maintenance begins or ends; false when it is so already. What is in it stays. */
    public boolean maintain(boolean begun) {
        if (underMaintenance == begun) {
            return false;
        }
        underMaintenance = begun;
        version++;
        return true;
    }

    /** A critical fault of its own is open, or none any more; false when that is so already. */
    public boolean setOperational(boolean works) {
        if (operational == works) {
            return false;
        }
        operational = works;
        version++;
        return true;
    }

    /** Takes over what its locker is like now; true when it moved to another location. */
    boolean fit(LockerState itsLocker) {
        boolean moved = !itsLocker.location().equals(location);
        location = itsLocker.location();
        charging = itsLocker.charging();
        return moved;
    }

    /** It has a device in it from now on. */
    public void put(UUID newDevice, Instant since) {
        device = newDevice;
        deviceSince = since;
        version++;
    }

    /** There is no device in it any more. */
    public void clear() {
        device = null;
        deviceSince = null;
        version++;
    }

    /** Remembers a change of hands; true when it is the newest known of this bay. */
    public boolean saw(FactPosition handover) {
        boolean newest = handover.isAfter(lastHandover);
        if (newest) {
            lastHandover = handover;
        }
        return newest;
    }

    /** Whether what is in it was put there after the given time. */
    public boolean filledAfter(Instant time) {
        return deviceSince != null && deviceSince.isAfter(time);
    }

    boolean isEmpty() {
        return device == null && user == null;
    }

    /** Counts up when something that was sensed changed what is known. */
    boolean sensed(boolean changed) {
        if (changed) {
            version++;
        }
        return changed;
    }

    /** Of which it is one. */
    public UUID locker() {
        return locker;
    }

    /** In its locker, from 1. */
    public int number() {
        return number;
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public UUID location() {
        return location;
    }

    /** The person it is assigned to. */
    public Optional<UUID> user() {
        return Optional.ofNullable(user);
    }

    /** The newest fact about what is in it. */
    public @Nullable FactPosition lastHandover() {
        return lastHandover;
    }

    public long version() {
        return version;
    }

    /** The device in it. */
    public Optional<UUID> device() {
        return Optional.ofNullable(device);
    }

    /** What others may know of it. */
    public BayState state() {
        return new BayState(
                id,
                organization,
                version,
                locker,
                number,
                operational,
                outOfService || underMaintenance,
                door.door,
                device,
                user,
                outlet.charge());
    }
}
