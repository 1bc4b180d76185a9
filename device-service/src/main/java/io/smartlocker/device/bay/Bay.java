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
        bay.location = locker.location();
        bay.number = number;
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
        newcomer.assignTo(id);
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
        if (outOfService) {
            throw ProblemException.of(DeviceProblem.BAY_OUT_OF_SERVICE, "Put it back into service first.");
        }
    }

    void unassignUser() {
        user = null;
        version++;
    }

    /** Takes the bay out of service or puts it back; false when it is so already. */
    boolean setOutOfService(boolean out) {
        if (outOfService == out) {
            return false;
        }
        outOfService = out;
        version++;
        return true;
    }

    void moveTo(UUID newLocation) {
        location = newLocation;
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

    public UUID id() {
        return id;
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
                outOfService,
                door.door,
                device,
                user,
                outlet.charge());
    }
}
