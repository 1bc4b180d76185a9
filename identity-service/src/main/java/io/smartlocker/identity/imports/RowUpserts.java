package io.smartlocker.identity.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.credential.NewBadge;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.user.Upsert;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds out whom rows speak of, and which groups they name. */
@ApplicationScoped
class RowUpserts {
    private final Users users;
    private final Groups groups;

    RowUpserts(Users users, Groups groups) {
        this.users = users;
        this.groups = groups;
    }

    /** What a batch of rows wants, and the rows that name a group that does not exist. */
    record Read(List<Upsert<Cells>> accepted, List<RowOutcome> refused) {}

    Uni<Read> of(List<Cells> rows, UUID organization) {
        List<PersonRow> people = rows.stream().map(PersonRow::new).toList();
        Set<String> ids = people.stream().map(PersonRow::employeeId).collect(Collectors.toSet());
        Set<String> names = people.stream()
                .flatMap(person -> person.groups().stream())
                .flatMap(List::stream)
                .map(RowUpserts::lower)
                .collect(Collectors.toSet());
        return users.idsByEmployeeId(ids, organization)
                .flatMap(known -> groups.idsByName(names, organization).map(named -> read(people, known, named)));
    }

    private static Read read(List<PersonRow> people, Map<String, UUID> known, Map<String, UUID> named) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (PersonRow person : people) {
            List<String> missing = person.groups().orElse(List.of()).stream()
                    .filter(name -> !named.containsKey(lower(name)))
                    .toList();
            if (missing.isEmpty()) {
                UUID user = known.get(person.employeeId());
                read.accepted.add(new Upsert<>(
                        person.cells(),
                        user,
                        person::profile,
                        membership(person, named),
                        roles -> roles,
                        badges(person)));
            } else {
                read.refused.add(RowOutcome.failed(
                        person.cells(), "groups: there is no group " + String.join(", ", missing) + "."));
            }
        }
        return read;
    }

    private static UnaryOperator<Set<UUID>> membership(PersonRow person, Map<String, UUID> named) {
        return present -> person.groups()
                .<Set<UUID>>map(names -> names.stream()
                        .map(name -> named.get(lower(name)))
                        .collect(Collectors.toCollection(HashSet::new)))
                .orElse(present);
    }

    private static List<NewBadge> badges(PersonRow person) {
        return person.badge().map(uid -> new NewBadge(uid, null)).stream().toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
