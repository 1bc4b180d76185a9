package io.smartlocker.device.device;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device to be.
 *
 * @param rfid of the tag on the device, as a reader or a person writes it
 * @param name what people call it; its asset tag when absent
 */
record DeviceRequest(
        @NotBlank @Size(max = 100) String assetTag,
        @Nullable @Size(min = 1, max = 100) String serialNumber,
        @Nullable String rfid,
        @NotNull UUID type,
        @Nullable @Size(max = 100) String name) {

    DeviceEdit description() {
        return new DeviceEdit(assetTag.strip(), serialNumber, name == null || name.isBlank() ? assetTag.strip() : name);
    }

    /** The tag's identifier in its one written form. */
    @Nullable
    String normalRfid() {
        try {
            return rfid == null ? null : new BadgeUid(rfid).value();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, "rfid", "A tag has 4 to 64 letters and digits.");
        }
    }
}
