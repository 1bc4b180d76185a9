package io.smartlocker.identity.dialect.locksystem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.UserView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as the dialect shows him. What is not known is empty, never null.
 *
 * @param userId the person's number
 * @param createdDate in UTC
 */
@RegisterForReflection
@Schema(name = "LockSystemUser")
record UserEntry(
        @JsonProperty("isAdmin") boolean isAdmin,
        @JsonProperty("user_id") long userId,
        @JsonProperty("employee_id") String employeeId,
        @JsonProperty("department") String department,
        @JsonProperty("firstname") String firstname,
        @JsonProperty("lastname") String lastname,
        @JsonProperty("emailid") String emailid,
        @JsonProperty("isActive") boolean isActive,
        @JsonProperty("created_date") String createdDate) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    static UserEntry of(UserView user, boolean isAdmin) {
        PersonName name = PersonName.of(user.name(), user.details());
        return new UserEntry(
                isAdmin,
                user.number(),
                text(user.employeeId()),
                text(user.details().department()),
                name.first(),
                name.last(),
                text(user.email()),
                user.active(),
                date(user.createdAt()));
    }

    private static String date(Instant at) {
        return DATE.format(at);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The two names of somebody of whom the house may know only one whole name. */
    record PersonName(String first, String last) {
        static PersonName of(String whole, Details details) {
            boolean known = details.givenName() != null || details.familyName() != null;
            return known
                    ? new PersonName(text(details.givenName()), text(details.familyName()))
                    : new PersonName(whole, "");
        }

        String whole() {
            return (first.strip() + " " + last.strip()).strip();
        }
    }
}
