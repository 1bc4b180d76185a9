package io.smartlocker.identity.user;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a directory tells of a person beyond what a locker needs. It stays in identity-service.
 *
 * @param company the organisation within the customer's group, as SCIM's enterprise extension has it
 * @param language a BCP 47 tag; in which the kiosk and mails speak to the person
 */
@Embeddable
@RegisterForReflection
@Schema(name = "UserDetails")
public record Details(
        @Nullable @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String familyName,
        @Nullable @Size(max = 100) String title,
        @Nullable @Size(max = 100) String department,
        @Nullable @Size(max = 100) String division,
        @Nullable @Size(max = 100) String costCenter,
        @Nullable @Size(max = 100) String company,
        @Nullable @Size(max = 35) String language) {
    /** Nothing is known. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null);
}
