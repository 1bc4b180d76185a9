package io.smartlocker.identity.scim.user;

import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.scim.schema.UserSchemas;
import io.smartlocker.identity.scim.user.ScimUser.Work;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.Profile;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a client says of a person into our profile. What SCIM has no word for, such as the visit window, stays; so
 * does what a client left out that belongs to an extension it does not use.
 */
final class ProfileMapping {
    private ProfileMapping() {}

    static Profile profile(ScimUser user) {
        return onto(user, Profile.employee(null, "", user.userName(), null));
    }

    static Profile onto(ScimUser user, Profile now) {
        Work work = user.work() == null ? work(now) : user.work();
        return new Profile(
                work.employeeNumber(),
                name(user, now.name()),
                user.userName(),
                user.email(),
                user.phone(),
                user.userType() == null
                        ? now.type()
                        : UserType.valueOf(user.userType().toUpperCase(Locale.ROOT)),
                user.active() == null ? now.active() : user.active(),
                now.validFrom(),
                now.validUntil(),
                now.visitFrom(),
                now.visitUntil(),
                details(user, work));
    }

    private static Details details(ScimUser user, Work work) {
        return new Details(
                user.givenName(),
                user.familyName(),
                user.title(),
                work.department(),
                work.division(),
                work.costCenter(),
                work.organization(),
                user.preferredLanguage());
    }

    private static Work work(Profile now) {
        Details details = now.details();
        return new Work(
                now.employeeId(), details.costCenter(), details.company(), details.division(), details.department());
    }

    /**
     * We keep one name where SCIM has two, the displayed and the formatted. The one that differs from what we had was meant;
     * if neither was given, it is made of the parts.
     */
    private static String name(ScimUser user, String now) {
        return Stream.of(changed(user.displayName(), now), changed(user.formattedName(), now))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(user.displayName()))
                .or(() -> Optional.ofNullable(user.formattedName()))
                .or(() -> ofParts(user))
                .or(() -> Optional.ofNullable(user.userName()))
                .orElse(now);
    }

    private static Optional<String> changed(@Nullable String given, String now) {
        return Optional.ofNullable(given).filter(name -> !Objects.equals(name, now));
    }

    private static Optional<String> ofParts(ScimUser user) {
        String parts = Stream.of(user.givenName(), user.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Optional.of(parts).filter(name -> !name.isEmpty());
    }

    /** As SCIM says it. */
    static String text(UserType type) {
        return switch (type) {
            case EMPLOYEE -> UserSchemas.EMPLOYEE;
            case VISITOR -> UserSchemas.VISITOR;
        };
    }
}
