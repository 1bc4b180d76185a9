package io.smartlocker.scheduling.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many devices of a type a shift needs, or that it needs one certain device. */
@Entity
@Table(name = "shift_device")
class ShiftDevice {
    @Id
    UUID id;

    UUID shift;

    @Column(name = "device_type")
    UUID deviceType;

    @Nullable
    UUID device;

    int count;

    /** For Hibernate. */
    protected ShiftDevice() {}

    ShiftDevice(UUID id, UUID shift, Need need) {
        this.id = id;
        this.shift = shift;
        this.deviceType = need.deviceType();
        this.device = need.device();
        this.count = need.count();
    }

    /** Becomes what is needed now; false when it is so already. */
    boolean change(Need need) {
        if (need.equals(need())) {
            return false;
        }
        deviceType = need.deviceType();
        device = need.device();
        count = need.count();
        return true;
    }

    Need need() {
        return new Need(deviceType, device, count);
    }
}
