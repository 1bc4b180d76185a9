package io.smartlocker.identity.group;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group to be made. */
@RegisterForReflection
record NewGroup(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Day shift\"")
        String name) {}
