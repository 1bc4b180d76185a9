package io.smartlocker.identity.user;

import io.smartlocker.contracts.state.UserType;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@code ?group=&role=&active=&type=&sort=} of lists of people. */
public class UserFilter {
    @QueryParam("group")
    @Nullable
    @Schema(format = "uuid", description = "Only members of this group")
    String group;

    @QueryParam("role")
    @Nullable
    @Schema(format = "uuid", description = "Only those who have this role somewhere")
    String role;

    @QueryParam("active")
    @Nullable
    @Schema(examples = "true", description = "true or false")
    String active;

    @QueryParam("type")
    @Nullable
    @Schema(examples = "VISITOR", description = "EMPLOYEE or VISITOR")
    String type;

    @QueryParam("sort")
    @Nullable
    @Schema(
            examples = "name,-createdAt",
            description =
                    "Up to three of name, number, employeeId, username, createdAt, updatedAt; a minus for falling")
    String sort;

    void narrow(Listing listing) {
        Filters.id("group", group)
                .ifPresent(id ->
                        listing.and("id in (select user_id from membership where group_id = :group)", "group", id));
        Filters.id("role", role)
                .ifPresent(id ->
                        listing.and("id in (select user_id from role_assignment where role_id = :role)", "role", id));
        Filters.flag("active", active).ifPresent(flag -> listing.and("active = :active", "active", flag));
        Filters.constant("type", type, UserType.class)
                .ifPresent(constant -> listing.and("type = :type", "type", constant.name()));
    }
}
