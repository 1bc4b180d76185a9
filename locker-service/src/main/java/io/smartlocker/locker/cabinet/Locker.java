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
    private @Nullable Integer ownRows;
    private @Nullable Integer ownColumns;

    /** What a person says of it; maintenance does not touch that. */
    private boolean inService = true;

    private boolean underMaintenance;

    protected Locker() {}

    Locker(UUID organization, LockerRequest request, LockerType type) {
        this.id = UuidV7.next();
        this.organization = organization;
        this.name = request.name().strip();
        this.serial = request.serial().strip();
        this.type = type;
        this.ownRows = request.rows();
        this.ownColumns = request.columns();
        this.location = request.location();
        this.area = request.area();
    }

    /** Everything in the edit has been checked before. */
    void change(LockerEdit edit, LockerType newType) {
        name = edit.name().strip();
        serial = edit.serial().strip();
        type = newType;
        ownRows = edit.rows();
        ownColumns = edit.columns();
        location = edit.location();
        area = edit.area();
        kiosk = edit.kiosk();
        inService = edit.inService();
    }

    /** Notes whether a maintenance of it is running; false when that is known. */
    public boolean setUnderMaintenance(boolean running) {
        boolean changed = underMaintenance != running;
        underMaintenance = running;
        return changed;
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

    public UUID organization() {
        return organization;
    }

    public String name() {
        return name;
    }

    String serial() {
        return serial;
    }

    public LockerType type() {
        return type;
    }

    @Nullable
    Integer ownRows() {
        return ownRows;
    }

    @Nullable
    Integer ownColumns() {
        return ownColumns;
    }

    /** Of its own, or as its type says. */
    int rows() {
        return ownRows == null ? type.rows() : ownRows;
    }

    /** Of its own, or as its type says. */
    int columns() {
        return ownColumns == null ? type.columns() : ownColumns;
    }

    public UUID location() {
        return location;
    }

    public @Nullable UUID area() {
        return area;
    }

    public @Nullable UUID kiosk() {
        return kiosk;
    }

    boolean isPutInService() {
        return inService;
    }

    boolean underMaintenance() {
        return underMaintenance;
    }

    /** Whether its bays are handed out. */
    public boolean inService() {
        return inService && !underMaintenance;
    }
}
