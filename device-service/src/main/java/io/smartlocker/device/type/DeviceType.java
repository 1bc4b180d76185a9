package io.smartlocker.device.type;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.FaultChoice;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of device. One that is deleted stays for what history tells of its devices. */
@Entity
public class DeviceType {
    @Id
    UUID id;

    UUID organization;
    long version;
    String name;
    int minimumChargeMinutes;
    int expectedDrawWatts;
    int readyPercent;

    @Convert(converter = FaultsColumn.class)
    List<FaultChoice> faults;

    @Nullable
    Instant deletedAt;

    protected DeviceType() {}

    static DeviceType create(UUID organization, DeviceTypeEdit description) {
        DeviceType type = new DeviceType();
        type.id = UuidV7.next();
        type.organization = organization;
        type.version = 1;
        type.describe(description);
        return type;
    }

    /** Takes on another description; false when it is the same. */
    boolean change(DeviceTypeEdit description) {
        if (description.equals(DeviceTypeEdit.of(this))) {
            return false;
        }
        describe(description);
        version++;
        return true;
    }

    private void describe(DeviceTypeEdit description) {
        name = description.name().strip();
        minimumChargeMinutes = description.minimumChargeMinutes();
        expectedDrawWatts = description.expectedDrawWatts();
        readyPercent = description.readyPercent();
        faults = description.choices();
    }

    void delete() {
        deletedAt = Instant.now();
    }

    /** What can be chosen by this code. */
    public Optional<FaultChoice> fault(String code) {
        return faults.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    DeviceTypeState state() {
        return new DeviceTypeState(
                id, organization, version, name, minimumChargeMinutes, expectedDrawWatts, readyPercent, faults);
    }
}
