package io.smartlocker.identity.directorysync;

import io.smartlocker.identity.directorysync.KnownPeople.Known;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.RoleAssignment;
import io.smartlocker.identity.user.Upsert;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a directory wants of each person. Fields, groups and roles that it does not speak of stay as they are. */
final class PersonUpserts {
    static final Set<String> FIELDS = Set.of(
            "employeeId",
            "name",
            "username",
            "email",
            "phone",
            "givenName",
            "familyName",
            "title",
            "department",
            "division",
            "costCenter",
            "company",
            "language");
    private static final Profile NOBODY = Profile.employee(null, "", null, null);

    private final Set<UUID> groups;
    private final Set<UUID> roles;

    PersonUpserts(Mapping mapping) {
        this.groups = mapping.groups().stream()
                .flatMap(rule -> rule.groups().stream())
                .collect(Collectors.toSet());
        this.roles =
                mapping.groups().stream().flatMap(rule -> rule.roles().stream()).collect(Collectors.toSet());
    }

    /** @param user who that is here; absent for somebody new */
    Upsert<FoundPerson> of(FoundPerson person, @Nullable UUID user, Optional<Known> before) {
        return new Upsert<>(
                person,
                user,
                present -> profile(person, before, present),
                present -> Stream.concat(
                                present.stream().filter(group -> !groups.contains(group)), person.groups().stream())
                        .collect(Collectors.toCollection(HashSet::new)),
                present -> roles(person, present),
                List.of());
    }

    /** Who is missing is locked out and otherwise left as he is, in case he comes back. */
    static Upsert<FoundPerson> missing(FoundPerson person, UUID user) {
        return new Upsert<>(
                person,
                user,
                present -> with(present.orElse(NOBODY), false, person.fields()),
                present -> present,
                present -> present,
                List.of());
    }

    private List<RoleAssignment> roles(FoundPerson person, List<RoleAssignment> present) {
        return Stream.concat(
                        present.stream().filter(held -> !roles.contains(held.role())),
                        person.roles().stream().map(role -> new RoleAssignment(role, List.of())))
                .toList();
    }

    /** Whom an administrator here has locked out stays so, unless the directory itself had locked him out before. */
    private static Profile profile(FoundPerson person, Optional<Known> before, Optional<Profile> present) {
        boolean cameBack = before.map(known -> !known.active()).orElse(present.isEmpty());
        boolean active =
                person.active() && (cameBack || present.map(Profile::active).orElse(true));
        return with(present.orElse(NOBODY), active, person.fields());
    }

    private static Profile with(Profile present, boolean active, Map<String, String> fields) {
        Details details = present.details();
        return new Profile(
                text(fields, "employeeId", present.employeeId()),
                fields.getOrDefault("name", present.name()),
                text(fields, "username", present.username()),
                text(fields, "email", present.email()),
                text(fields, "phone", present.phone()),
                present.type(),
                active,
                present.validFrom(),
                present.validUntil(),
                present.visitFrom(),
                present.visitUntil(),
                new Details(
                        text(fields, "givenName", details.givenName()),
                        text(fields, "familyName", details.familyName()),
                        text(fields, "title", details.title()),
                        text(fields, "department", details.department()),
                        text(fields, "division", details.division()),
                        text(fields, "costCenter", details.costCenter()),
                        text(fields, "company", details.company()),
                        text(fields, "language", details.language())));
    }

    private static @Nullable String text(Map<String, String> fields, String field, @Nullable String present) {
        String told = fields.get(field);
        return told == null ? present : told.isEmpty() ? null : told;
    }
}
