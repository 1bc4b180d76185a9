package io.smartlocker.identity.group;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is written about a group: all that is needed to make one, and all that can be changed of it. */
@RegisterForReflection
public record GroupText(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Day shift\"")
        String name,

        @Nullable @Size(max = 1_000) @Schema(examples = "\"06:00 to 14:00\"")
        String description) {}
