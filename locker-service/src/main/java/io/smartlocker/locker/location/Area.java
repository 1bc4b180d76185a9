package io.smartlocker.locker.location;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A part of a location. */
@Entity
class Area {
    @Id
    private UUID id;

    private String name;

    protected Area() {}

    Area(String name) {
        this.id = UuidV7.next();
        this.name = name;
    }

    /** False when that is its name already. */
    boolean rename(String newName) {
        boolean changed = !newName.equals(name);
        name = newName;
        return changed;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
