package io.smartlocker.device.type;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.DeviceTypeState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A kind of device. */
@Entity
class DeviceType {
    @Id
    UUID id;

    UUID organization;
    long version;
    String name;
    int minimumChargeMinutes;
    int expectedDrawWatts;

    protected DeviceType() {}

    static DeviceType create(UUID organization, DeviceTypeRequest request) {
        DeviceType type = new DeviceType();
        type.id = UuidV7.next();
        type.organization = organization;
        type.version = 1;
        type.name = request.name().strip();
        type.minimumChargeMinutes = request.minimumChargeMinutes();
        type.expectedDrawWatts = request.expectedDrawWatts();
        return type;
    }

    DeviceTypeState state() {
        return new DeviceTypeState(id, organization, version, name, minimumChargeMinutes, expectedDrawWatts);
    }
}
