package io.smartlocker.device.device;

import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device to be, or to be described anew.
 *
 * @param rfid of the tag on the device, as a reader or a person writes it
 * @param name what people call it; its asset tag when absent
 * @param location where it belongs while it is in no bay; when absent, the location to which the caller is limited for a new
 *     device, and no other than before for one that is there
 */
record DeviceRequest(
        @NotBlank @Size(max = 100) String assetTag,
        @Nullable @Size(min = 1, max = 100) String serialNumber,
        @Nullable @Size(max = 100) String rfid,
        @NotNull UUID type,
        @Nullable @Size(max = 100) String name,
        @Nullable UUID location) {

    DeviceEdit description(Caller caller) {
        return description(Reach.only(caller).orElse(null));
    }

    /** @param usual where it belongs when nothing is said about that */
    DeviceEdit description(@Nullable UUID usual) {
        String called = name == null || name.isBlank() ? assetTag : name;
        return new DeviceEdit(assetTag, serialNumber, rfid, type, called, location == null ? usual : location);
    }
}
