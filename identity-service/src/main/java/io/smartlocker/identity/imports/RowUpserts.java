package io.smartlocker.identity.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.credential.NewBadge;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.user.Upsert;
import io.smartlocker.identity.user.Upsert.Outcome;
import io.smartlocker.identity.user.Users;
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
    record Read(List<Upsert<CsvFile.Row>> accepted, List<Outcome<CsvFile.Row>> refused) {}

    Uni<Read> of(List<CsvFile.Row> rows, ImportOrder order) {
        UUID organization = order.terms().deed().organization();
        List<RowReader> readers = rows.stream()
                .map(row -> new RowReader(order.columns(), row.cells()))
                .toList();
        Set<String> ids =
                readers.stream().flatMap(reader -> reader.employeeId().stream()).collect(Collectors.toSet());
        Set<String> names = readers.stream()
                .flatMap(reader -> reader.groups().stream())
                .flatMap(List::stream)
                .map(RowUpserts::lower)
                .collect(Collectors.toSet());
        return users.idsByEmployeeId(ids, organization).flatMap(known -> groups.idsByName(names, organization)
                .map(named -> read(rows, readers, known, named)));
    }

    private static Read read(
            List<CsvFile.Row> rows, List<RowReader> readers, Map<String, UUID> known, Map<String, UUID> named) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < rows.size(); i++) {
            RowReader reader = readers.get(i);
            List<String> missing = reader.groups().orElse(List.of()).stream()
                    .filter(name -> !named.containsKey(lower(name)))
                    .toList();
            if (missing.isEmpty()) {
                UUID user = known.get(reader.employeeId().orElseThrow());
                read.accepted.add(new Upsert<>(
                        rows.get(i), user, reader::profile, membership(reader, named), roles -> roles, badges(reader)));
            } else {
                read.refused.add(
                        Outcome.failed(rows.get(i), "groups: there is no group " + String.join(", ", missing) + "."));
            }
        }
        return read;
    }

    private static UnaryOperator<Set<UUID>> membership(RowReader reader, Map<String, UUID> named) {
        return present -> reader.groups()
                .<Set<UUID>>map(names -> names.stream()
                        .map(name -> named.get(lower(name)))
                        .collect(Collectors.toCollection(HashSet::new)))
                .orElse(present);
    }

    private static List<NewBadge> badges(RowReader reader) {
        return reader.badge().map(uid -> new NewBadge(uid, null)).stream().toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
