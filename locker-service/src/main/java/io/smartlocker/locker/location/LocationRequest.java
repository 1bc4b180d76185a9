package io.smartlocker.locker.location;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new location.
 *
 * @param country ISO 3166-1 alpha-2
 * @param timeZone IANA time zone name
 * @param areas none when absent
 */
record LocationRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 2) String country,
        @NotBlank @Size(max = 64) String timeZone,
        @Nullable @Size(max = 200) List<@NotNull @Valid AreaRequest> areas) {

    List<AreaRequest> areasOrNone() {
        return areas == null ? List.of() : areas;
    }
}
