package io.smartlocker.locker.csv;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.cabinet.FindLockers;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.LockerEdit;
import io.smartlocker.locker.cabinet.LockerFilter;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvList;
import io.smartlocker.platform.imports.Column;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lockers as a file that can be imported again. */
@ApplicationScoped
class ExportLockers {
    private final Lockers lockers;
    private final Locations locations;

    ExportLockers(Lockers lockers, Locations locations) {
        this.lockers = lockers;
        this.locations = locations;
    }

    /** @throws ProblemException 400 if filter or sort is malformed */
    CsvList list(LockerFilter filter, @Nullable String sort, SearchQuery query, Caller caller) {
        Listing listing = FindLockers.narrowed(query, filter, sort, caller);
        return new CsvList(
                "lockers.csv", Column.headings(LockerColumn.values()), (cursor, count) -> listing.part(cursor, count)
                        .flatMap(part -> lines(part, caller).map(lines -> new CsvList.Part(lines, part.next()))));
    }

    private Uni<List<List<String>>> lines(Listing.Part part, Caller caller) {
        return lockers.list("id in ?1", part.ids()).flatMap(found -> locations
                .some(List.of(), found.stream().map(Locker::location).collect(Collectors.toSet()), caller)
                .map(places -> places.stream().collect(Collectors.toMap(LocationState::id, Function.identity())))
                .map(places -> part.inOrder(found, Locker::id).stream()
                        .map(locker -> line(locker, places))
                        .toList()));
    }

    /** The cells of a locker, column by column. */
    private static List<String> line(Locker locker, Map<UUID, LocationState> places) {
        LockerEdit said = LockerEdit.of(locker);
        Optional<LocationState> place = Optional.ofNullable(places.get(said.location()));
        return List.of(
                said.serial(),
                said.name(),
                place.map(LocationState::name).orElse(""),
                place.map(at -> area(at, said.area())).orElse(""),
                locker.type().name(),
                Objects.toString(said.rows(), ""),
                Objects.toString(said.columns(), ""),
                said.inService().toString());
    }

    private static String area(LocationState location, @Nullable UUID area) {
        return location.areas().stream()
                .filter(known -> known.id().equals(area))
                .findFirst()
                .map(LocationState.Area::name)
                .orElse("");
    }
}
