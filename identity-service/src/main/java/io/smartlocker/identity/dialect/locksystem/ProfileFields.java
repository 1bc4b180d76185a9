package io.smartlocker.identity.dialect.locksystem;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.identity.dialect.locksystem.UserEntry.PersonName;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.Profile;
import org.jspecify.annotations.Nullable;

/** The dialect's fields in a profile: what a request leaves out stays, what it gives empty is cleared. */
final class ProfileFields {
    private static final PersonName NOBODY = new PersonName("", "");

    private ProfileFields() {}

    static Profile of(UserRequest request) {
        PersonName names = request.over(NOBODY);
        Profile bare = Profile.employee(request.id(), names.whole(), null, request.emailid());
        return with(bare, request, names);
    }

    static Profile apply(UserRequest request, Profile now) {
        return with(now, request, request.over(PersonName.of(now.name(), now.details())));
    }

    private static Profile with(Profile now, UserRequest request, PersonName names) {
        Details details = now.details();
        return new Profile(
                request.id(),
                names.whole(),
                now.username(),
                request.emailid() == null ? now.email() : request.emailid(),
                now.phone(),
                now.type(),
                now.active(),
                now.validFrom(),
                now.validUntil(),
                now.visitFrom(),
                now.visitUntil(),
                new Details(
                        text(names.first()),
                        text(names.last()),
                        details.title(),
                        request.department() == null ? details.department() : text(request.department()),
                        details.division(),
                        details.costCenter(),
                        details.company(),
                        details.language()));
    }

    private static @Nullable String text(String given) {
        return PersonLimits.isMissing(given) ? null : given.strip();
    }
}
