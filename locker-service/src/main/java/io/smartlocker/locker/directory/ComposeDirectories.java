package io.smartlocker.locker.directory;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.directory.SendDifferences.Difference;
import io.smartlocker.locker.directory.SentEntries.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works marks off: composes again what they name and sends the differences, in one transaction. */
@ApplicationScoped
class ComposeDirectories {
    private final Map<Part, EntryComposer> composers;
    private final Directories directories;
    private final SendDifferences sendDifferences;
    private final DirectoryMarks marks;
    private final int batch;

    ComposeDirectories(
            @All List<EntryComposer> composers,
            Directories directories,
            SendDifferences sendDifferences,
            DirectoryMarks marks,
            LockerConfig config) {
        this.composers = composers.stream().collect(Collectors.toMap(EntryComposer::part, Function.identity()));
        this.directories = directories;
        this.sendDifferences = sendDifferences;
        this.marks = marks;
        this.batch = config.directory().batch();
    }

    private record Mark(
            long position, UUID organization, @Nullable UUID kiosk, Part part, UUID subject) {}

    /** Marks of one part for the same kiosks, which are worked off together; parts in their order. */
    private record Bundle(Part part, @Nullable UUID kiosk) implements Comparable<Bundle> {
        @Override
        public int compareTo(Bundle other) {
            int byPart = part.compareTo(other.part);
            return byPart != 0 ? byPart : String.valueOf(kiosk).compareTo(String.valueOf(other.kiosk));
        }
    }

    /** Works off the oldest marks of one organisation; true when there were any. */
    Uni<Boolean> compose() {
        return Panache.withTransaction(() -> take().flatMap(taken -> taken.isEmpty()
                ? Uni.createFrom().item(false)
                : directories
                        .open(taken.getFirst().organization())
                        .flatMap(open -> workOff(taken, open))
                        .replaceWith(true)));
    }

    /** Takes marks of the organisation whose turn it is, unless another replica is at it. */
    private Uni<List<Mark>> take() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                with oldest as materialized (
                                    select organization from directory_mark order by position limit 1),
                                mine as materialized (
                                    select organization from oldest where pg_try_advisory_xact_lock(
                                        hashtext('directory:' || current_schema()), hashtext(cast(organization as text)))),
                                taken as (
                                    delete from directory_mark where position in (
                                        select position from directory_mark
                                        where organization = (select organization from mine) order by position limit :batch)
                                    returning position, organization, kiosk, part, subject)
                                select position, organization, kiosk, part, subject from taken""", Object[].class)
                        .setParameter("batch", batch)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Mark(
                                ((Number) row[0]).longValue(),
                                (UUID) row[1],
                                (UUID) row[2],
                                Part.valueOf((String) row[3]),
                                (UUID) row[4]))
                        .toList())
                .invoke(taken -> {
                    if (!taken.isEmpty()) {
                        marks.found();
                    }
                });
    }

    private Uni<Void> workOff(List<Mark> taken, List<Served> open) {
        Map<Bundle, Set<UUID>> bundles = taken.stream()
                .collect(Collectors.groupingBy(
                        mark -> new Bundle(mark.part(), mark.kiosk()),
                        TreeMap::new,
                        Collectors.mapping(Mark::subject, Collectors.toSet())));
        UUID organization = taken.getFirst().organization();
        return Multi.createFrom()
                .iterable(bundles.entrySet())
                .onItem()
                .transformToUniAndConcatenate(bundle -> workOff(organization, bundle.getKey(), bundle.getValue(), open))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> workOff(UUID organization, Bundle bundle, Set<UUID> subjects, List<Served> open) {
        List<Served> kiosks = open.stream()
                .filter(served -> bundle.kiosk() == null || served.kiosk().equals(bundle.kiosk()))
                .toList();
        Set<UUID> concerned = bundle.kiosk() != null
                ? Set.of(bundle.kiosk())
                : kiosks.stream().map(Served::kiosk).collect(Collectors.toSet());
        Scope scope = new Scope(organization, kiosks, bundle.part(), subjects);
        EntryComposer composer = composers.get(bundle.part());
        Uni<List<Draft>> drafts =
                composer == null || kiosks.isEmpty() ? Uni.createFrom().item(List.of()) : composer.compose(scope);
        return drafts.flatMap(wanted -> sendDifferences.send(organization, concerned, scope.keys(), wanted))
                .flatMap(difference -> switch (bundle.part()) {
                    case PERSON ->
                        markHeldDevices(difference)
                                .chain(() -> workOff(
                                        organization, new Bundle(Part.STRANGER, bundle.kiosk()), subjects, open));
                    case DEVICE -> markReservations(difference);
                    case SITE, KEYS, BAY, SHIFT, STRANGER, RESERVATION, LEASE ->
                        Uni.createFrom().voidItem();
                });
    }

    /** What somebody holds comes and goes with that person. */
    private Uni<Void> markHeldDevices(Difference difference) {
        return markFollowing(difference, """
                select device.organization, place.kiosk, 'DEVICE', device.id
                from jsonb_to_recordset(cast(cast(:places as text) as jsonb)) as place (kiosk uuid, key text)
                join projection device on device.kind = 'DeviceState'
                    and device.state ->> 'holder' = split_part(place.key, ':', 2)""");
    }

    /** For whom a device is kept is told where the device is. */
    private Uni<Void> markReservations(Difference difference) {
        return markFollowing(difference, """
                select reservation.organization, place.kiosk, 'RESERVATION', reservation.id
                from jsonb_to_recordset(cast(cast(:places as text) as jsonb)) as place (kiosk uuid, key text)
                join projection reservation on reservation.kind = 'ReservationState'
                    and reservation.state ->> 'device' = split_part(place.key, ':', 2)""");
    }

    private Uni<Void> markFollowing(Difference difference, String query) {
        List<Place> moved = Stream.concat(difference.appeared().stream(), difference.vanished().stream())
                .toList();
        return moved.isEmpty()
                ? Uni.createFrom().voidItem()
                : marks.markFound(query, Map.of("places", Contracts.write(moved)));
    }
}
