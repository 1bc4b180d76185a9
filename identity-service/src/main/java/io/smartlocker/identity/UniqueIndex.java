package io.smartlocker.identity;

import io.smartlocker.platform.problem.ProblemException;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Turns the refusal of a unique index into a clash that names the field. The index is the only judge: a check before the
 * write would let two writes of the same moment through.
 */
public final class UniqueIndex {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("users_employee_id", "employeeId"),
            Map.entry("users_username", "username"),
            Map.entry("users_email", "email"),
            Map.entry("users_phone", "phone"),
            Map.entry("badge_verifier", "uid"),
            Map.entry("user_group_name", "name"),
            Map.entry("role_name", "name"),
            Map.entry("scim_token_name", "name"),
            Map.entry("scim_group_external_id", "externalId"),
            Map.entry("directory_sync_name", "name"),
            Map.entry("oidc_provider_slug", "slug"));

    private UniqueIndex() {}

    /** The clash that the failure is, or the failure itself. */
    public static Throwable clash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException refused
                    && refused.getConstraintName() instanceof String index
                    && FIELDS.get(index) instanceof String field) {
                return ProblemException.clash(field);
            }
        }
        return failure;
    }
}
