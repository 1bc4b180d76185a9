package io.smartlocker.locker.cabinet;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.lockertype.LockerType;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cabinet at a location. Its bays are made from its type by the service that owns bays. */
@Entity
public class Locker {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;
    private String name;
    private String serial;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "type")
    private LockerType type;

    private UUID location;
    private @Nullable UUID area;
    private @Nullable UUID kiosk;
    private boolean inService = true;

    protected Locker() {}

    Locker(UUID organization, String name, String serial, LockerType type, UUID location, @Nullable UUID area) {
        this.id = UuidV7.next();
        this.organization = organization;
        this.name = name;
        this.serial = serial;
        this.type = type;
        this.location = location;
        this.area = area;
    }

    /** Wires it to a kiosk. A locker is wired to one kiosk at most. */
    public void wireTo(UUID newKiosk) {
        if (kiosk != null && !kiosk.equals(newKiosk)) {
            throw wired();
        }
        kiosk = newKiosk;
    }

    /** The refusal of a locker that another kiosk serves. */
    public static ProblemException wired() {
        return ProblemException.of(
                LockerProblem.LOCKER_WIRED, "lockers", "A locker is wired to another kiosk. Revoke that one first.");
    }

    /** Takes it off its kiosk. */
    public void unwire() {
        kiosk = null;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organization() {
        return organization;
    }

    String name() {
        return name;
    }

    String serial() {
        return serial;
    }

    LockerType type() {
        return type;
    }

    public UUID location() {
        return location;
    }

    @Nullable
    UUID area() {
        return area;
    }

    public @Nullable UUID kiosk() {
        return kiosk;
    }

    boolean inService() {
        return inService;
    }
}
