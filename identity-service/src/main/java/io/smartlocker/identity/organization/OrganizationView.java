package io.smartlocker.identity.organization;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as the API shows it. */
@RegisterForReflection
@Schema(name = "Organization")
record OrganizationView(
        UUID id,
        String name,
        int itemAllowance,
        int leaseDurationHours,
        int pinLength,
        int erasureAfterDays,
        long version,
        Instant createdAt) {
    static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id,
                organization.name,
                organization.itemAllowance,
                organization.leaseDurationHours,
                organization.pinLength,
                organization.erasureAfterDays,
                organization.version,
                organization.createdAt);
    }
}
