package io.smartlocker.identity.organization;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that was just created, with what its first administrator signs in with. */
@RegisterForReflection
record AddedOrganization(OrganizationView organization, Administrator administrator) {
    /**
     * The first administrator.
     *
     * @param password made up; it is shown this once
     */
    @RegisterForReflection
    @Schema(name = "FirstAdministrator")
    record Administrator(UUID id, String username, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "Administrator[" + id + "]";
        }
    }
}
