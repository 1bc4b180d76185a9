package io.smartlocker.locker.location;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record AreaRequest(@NotBlank @Size(max = 100) String name) {}
