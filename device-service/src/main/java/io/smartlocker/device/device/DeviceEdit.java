package io.smartlocker.device.device;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may say about a device, whole.
 *
 * @param rfid of the tag on the device, as a reader or a person writes it
 * @param location where it belongs while it is in no bay; in a bay, where that is
 */
@RegisterForReflection
public record DeviceEdit(
        @NotBlank @Size(max = 100) String assetTag,
        @Nullable @Size(min = 1, max = 100) String serialNumber,
        @Nullable @Size(max = 100) String rfid,
        @NotNull UUID type,
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID location) {

    public static DeviceEdit of(Device device) {
        return new DeviceEdit(
                device.assetTag, device.serialNumber, device.rfid, device.type, device.name, device.location);
    }

    boolean isAt(@Nullable UUID place) {
        return Objects.equals(location, place);
    }

    /** The tag's identifier in its one written form. @throws ProblemException 400 if it is none */
    public @Nullable String normalRfid() {
        try {
            return rfid == null ? null : new BadgeUid(rfid).value();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, "rfid", "A tag has 4 to 64 letters and digits.");
        }
    }
}
