package io.smartlocker.locker.cabinet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.locker.lockertype.LockerType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a locker.
 *
 * @param serial unique within the organisation
 * @param rows where it has more or fewer than its type; as the type says when absent
 * @param columns the same of columns
 * @param area an area of the location
 * @param kiosk an active kiosk of the location; absent for a locker that no kiosk serves
 * @param inService false takes it out of service until somebody puts it back; maintenance comes and goes beside that
 */
@RegisterForReflection
public record LockerEdit(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String serial,
        @NotNull UUID type,
        @Nullable @Min(1) @Max(20) Integer rows,
        @Nullable @Min(1) @Max(20) Integer columns,
        @NotNull UUID location,
        @Nullable UUID area,
        @Nullable UUID kiosk,
        @NotNull Boolean inService) {

    public static LockerEdit of(Locker locker) {
        return new LockerEdit(
                locker.name(),
                locker.serial(),
                locker.type().id(),
                locker.ownRows(),
                locker.ownColumns(),
                locker.location(),
                locker.area(),
                locker.kiosk(),
                locker.isPutInService());
    }

    /** How many bays it then has. */
    int bays(LockerType newType) {
        return (rows == null ? newType.rows() : rows) * (columns == null ? newType.columns() : columns);
    }

    /** At another location it leaves behind the area and the kiosk it had: those are where it was. */
    LockerEdit leaving(LockerEdit before) {
        return location.equals(before.location)
                ? this
                : new LockerEdit(
                        name,
                        serial,
                        type,
                        rows,
                        columns,
                        location,
                        area != null && area.equals(before.area) ? null : area,
                        kiosk != null && kiosk.equals(before.kiosk) ? null : kiosk,
                        inService);
    }
}
