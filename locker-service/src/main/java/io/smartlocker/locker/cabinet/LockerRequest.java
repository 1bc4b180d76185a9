package io.smartlocker.locker.cabinet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new locker.
 *
 * @param serial unique within the organisation
 * @param rows where it has more or fewer than its type
 * @param columns the same of columns
 * @param area an area of the location
 */
public record LockerRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String serial,
        @NotNull UUID type,
        @Nullable @Min(1) @Max(20) Integer rows,
        @Nullable @Min(1) @Max(20) Integer columns,
        @NotNull UUID location,
        @Nullable UUID area) {}
