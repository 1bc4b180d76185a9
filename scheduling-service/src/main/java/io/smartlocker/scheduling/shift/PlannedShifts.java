package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.scheduling.shift.Shifts.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shifts as others plan with them. All methods work in the session under way. */
@ApplicationScoped
public class PlannedShifts {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ExceptionalDays days;

    PlannedShifts(Shifts shifts, ShiftDevices devices, ExceptionalDays days) {
        this.shifts = shifts;
        this.devices = devices;
        this.days = days;
    }

    /** The shift with the id; 404 when there is none for this caller. */
    public Uni<PlannedShift> require(UUID id, Caller caller) {
        return shifts.require(id, caller)
                .flatMap(shift -> inFull(List.of(shift)))
                .map(List::getFirst);
    }

    /** Those of the ids that the caller may see. */
    public Uni<List<PlannedShift>> some(Collection<UUID> ids, Caller caller) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find(Selection.visibleTo(caller).and("s.id in (:ids)", "ids", List.copyOf(ids)));
    }

    /** The ids of those of some names that share theirs with another shift at the same location. */
    public Uni<Set<UUID>> namesakes(Collection<String> names, Caller caller) {
        return names.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : shifts.all(Selection.visibleTo(caller).named(names)).map(found -> found.stream()
                        .collect(Collectors.groupingBy(shift -> shift.location + shift.name.toLowerCase(Locale.ROOT)))
                        .values()
                        .stream()
                        .filter(alike -> alike.size() > 1)
                        .flatMap(List::stream)
                        .map(shift -> shift.id)
                        .collect(Collectors.toSet()));
    }

    /** Those of the ids that there are, wherever they are worked. */
    public Uni<List<PlannedShift>> some(Collection<UUID> ids, UUID organization) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find(Selection.of(organization).and("s.id in (:ids)", "ids", List.copyOf(ids)));
    }

    /** Those at a location that may still be worked on a day or later. */
    public Uni<List<PlannedShift>> at(UUID location, UUID organization, LocalDate since) {
        return find(Selection.of(organization)
                .and("s.location = :location", "location", location)
                .and(
                        "(s.validUntil is null or s.validUntil >= :since or exists "
                                + "(select 1 from ExceptionalDay e where e.shift = s.id and e.day >= :since))",
                        "since",
                        since));
    }

    /** Those of all organisations for whose people devices are reserved. */
    public Uni<List<PlannedShift>> reserving() {
        return find(Selection.ofAll().and("s.reserve = :reserve", "reserve", true));
    }

    /**
     * Locations of all organisations where a shift needs devices, by id.
     *
     * @param after the last one that was seen, absent for the first
     */
    public Uni<List<Place>> placesWithNeeds(@Nullable UUID after, int atMost) {
        return shifts.placesWithNeeds(after == null ? NOWHERE : after, atMost);
    }

    /** Where shifts are worked. */
    public record Place(UUID organization, UUID location) {}

    private Uni<List<PlannedShift>> find(Selection selection) {
        return shifts.all(selection).flatMap(this::inFull);
    }

    private Uni<List<PlannedShift>> inFull(List<Shift> found) {
        List<UUID> ids = found.stream().map(shift -> shift.id).toList();
        return days.told(ids).flatMap(exceptions -> devices.of(ids).map(needed -> {
            var byShift = needed.stream()
                    .collect(Collectors.groupingBy(
                            device -> device.shift, Collectors.mapping(ShiftDevice::need, Collectors.toList())));
            return found.stream()
                    .map(shift -> new PlannedShift(
                            shift.state(exceptions.getOrDefault(shift.id, List.of())),
                            shift.reserve,
                            byShift.getOrDefault(shift.id, List.of())))
                    .toList();
        }));
    }
}
