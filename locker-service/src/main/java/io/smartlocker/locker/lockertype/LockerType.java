package io.smartlocker.locker.lockertype;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A kind of cabinet. */
@Entity
public class LockerType {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;
    private String name;

    @Column(name = "bay_rows")
    private int rows;

    @Column(name = "bay_columns")
    private int columns;

    private boolean charging;
    private int powerBudgetWatts;

    protected LockerType() {}

    LockerType(UUID organization, LockerTypeRequest request) {
        this.id = UuidV7.next();
        this.organization = organization;
        change(request);
    }

    final void change(LockerTypeRequest request) {
        name = request.name().strip();
        rows = request.rows();
        columns = request.columns();
        charging = request.charging();
        powerBudgetWatts = request.powerBudgetWatts();
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

    public String name() {
        return name;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public boolean charging() {
        return charging;
    }

    /** What all outlets of one cabinet together may draw, in watts. */
    public int powerBudgetWatts() {
        return powerBudgetWatts;
    }
}
