package io.smartlocker.identity.organization;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.username.Username;
import io.smartlocker.identity.username.ValidUsername;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation to be created.
 *
 * @param administrator the username of its first administrator; nobody signs in with it yet, in any organisation
 */
@RegisterForReflection
record NewOrganization(
        @NotBlank @Size(max = 200) @Schema(examples = "\"Another company\"")
        String name,

        @NotBlank @ValidUsername @Schema(maxLength = Username.LONGEST, examples = "\"admin@another.example\"")
        String administrator) {}
