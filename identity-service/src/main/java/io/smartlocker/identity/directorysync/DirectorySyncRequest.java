package io.smartlocker.identity.directorysync;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A directory to take people from, and also what of it can be changed; a merge patch is applied to it.
 *
 * @param caCertificate PEM; whom to trust besides the usual authorities
 * @param password of the bind; absent in a change to keep the one before
 * @param attributes by field of a person, the attribute of the directory that holds it
 * @param intervalMinutes how often a run begins by itself; never when absent
 * @param fullEveryHours how often at least all is compared, where changes can be followed in between
 * @param deactivationPercent a run that would deactivate a larger share of the directory's people stops before changing
 *     anything
 */
@RegisterForReflection
record DirectorySyncRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Head office\"")
        String name,

        @Nullable Boolean enabled,

        @NotBlank
        @Size(max = 500)
        @Pattern(
                regexp = "(?i)ldaps?://[^/?#\\s@]+/?",
                message = "must be ldap:// or ldaps:// with a host and no more than a port")
        @Schema(examples = "\"ldaps://directory.example.com\"")
        String url,

        @Nullable Boolean startTls,
        @Nullable @Size(max = 20_000) String caCertificate,
        @NotBlank @Size(max = 1_000) String bindDn,

        @Nullable @Size(min = 1, max = 500) @Schema(writeOnly = true)
        String password,

        @NotBlank @Size(max = 1_000) String userBase,
        @Nullable @Size(max = 2_000) String userFilter,
        @Nullable @Size(max = 1_000) String groupBase,
        @Nullable @Size(max = 2_000) String groupFilter,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(examples = "{\"name\": \"displayName\", \"username\": \"sAMAccountName\", \"email\": \"mail\"}")
        Map<String, @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9-]{0,63}") String> attributes,

        @Nullable @Size(max = 500) List<@NotNull @Valid GroupRule> groups,
        @Nullable @Min(1) @Max(10_080) Integer intervalMinutes,
        @Nullable @Min(1) @Max(720) Integer fullEveryHours,
        @Nullable @Min(0) @Max(100) Integer deactivationPercent) {

    static DirectorySyncRequest of(DirectorySync sync, Mapping mapping) {
        return new DirectorySyncRequest(
                sync.name,
                sync.enabled,
                sync.url,
                sync.startTls,
                sync.caCertificate,
                sync.bindDn,
                null,
                sync.userBase,
                sync.userFilter,
                sync.groupBase,
                sync.groupFilter,
                mapping.attributes(),
                mapping.groups(),
                sync.intervalMinutes,
                sync.fullEveryHours,
                sync.deactivationPercent);
    }

    Mapping mapping() {
        return new Mapping(attributes, groups == null ? List.of() : groups);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DirectorySyncRequest[" + name + ", " + url + ", " + bindDn + ", " + userBase + ", " + attributes + "]";
    }
}
