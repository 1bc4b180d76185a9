package io.smartlocker.locker.location;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What can be changed of a location.
 *
 * @param country ISO 3166-1 alpha-2
 * @param timeZone IANA time zone name
 */
@RegisterForReflection
record LocationEdit(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 2) String country,
        @NotBlank @Size(max = 64) String timeZone) {

    static LocationEdit of(Location location) {
        return new LocationEdit(location.name(), location.country(), location.timeZone());
    }
}
