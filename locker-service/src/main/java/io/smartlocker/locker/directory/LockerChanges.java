package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A locker changed: the kiosk that serves it, and the one that did before, are told what they serve. When it was wired, moved
 * or deleted, its bays, what is in them and who may use it are written again for both.
 */
@ApplicationScoped
class LockerChanges implements TopicHandler {
    private static final String CONCERNED = """
            select cast(:organization as uuid), cast(:kiosk as uuid), part, subject from (
                select 'BAY' as part, id as subject from projection
                    where kind = 'BayState' and state ->> 'locker' = :locker
                union all
                select 'DEVICE', device.id from projection bay
                    join projection device on device.kind = 'DeviceState'
                        and device.state ->> 'bay' = cast(bay.id as text)
                    where bay.kind = 'BayState' and bay.state ->> 'locker' = :locker
                union all
                select 'PERSON', person from granted_person
                    where organization = :organization
                        and (locker = :locker or area = :area or location = :location)
            ) concerned""";

    private final Projections projections;
    private final DirectoryMarks marks;

    LockerChanges(Projections projections, DirectoryMarks marks) {
        this.projections = projections;
        this.marks = marks;
    }

    @Override
    public String topic() {
        return Topics.LOCKERS;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        UUID id = event.keyId();
        return projections.find(LockerState.class, id).flatMap(before -> {
            Optional<LockerState> after =
                    event.isTombstone() ? Optional.empty() : Optional.of(event.as(LockerState.class));
            Uni<Boolean> stored =
                    after.map(projections::keep).orElseGet(() -> projections.forget(LockerState.class, id));
            return stored.flatMap(
                    changed -> changed ? mark(before, after) : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> mark(Optional<LockerState> before, Optional<LockerState> after) {
        List<LockerState> states =
                Stream.of(before, after).flatMap(Optional::stream).toList();
        boolean elsewhere = states.stream().map(Standing::of).distinct().count() != 1 || states.size() == 1;
        return Multi.createFrom()
                .items(states.stream()
                        .map(LockerState::kiosk)
                        .filter(Objects::nonNull)
                        .distinct())
                .onItem()
                .transformToUniAndConcatenate(kiosk -> markSite(states.getFirst(), kiosk)
                        .chain(() -> elsewhere
                                ? markAllOf(states, kiosk)
                                : Uni.createFrom().voidItem()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** All by which a grant reaches a locker, a setting holds for it, and a kiosk serves it. */
    private record Standing(
            UUID location, @Nullable UUID area, @Nullable UUID kiosk) {
        static Standing of(LockerState locker) {
            return new Standing(locker.location(), locker.area(), locker.kiosk());
        }
    }

    private Uni<Void> markSite(LockerState locker, UUID kiosk) {
        return marks.mark(locker.organization(), kiosk, Part.SITE, kiosk);
    }

    private Uni<Void> markAllOf(List<LockerState> states, UUID kiosk) {
        return Multi.createFrom()
                .iterable(states)
                .onItem()
                .transformToUniAndConcatenate(locker -> markAllOf(locker, kiosk))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> markAllOf(LockerState locker, UUID kiosk) {
        return marks.markFound(
                CONCERNED,
                Map.of(
                        "organization", locker.organization(),
                        "kiosk", kiosk,
                        "locker", locker.id().toString(),
                        "area", String.valueOf(locker.area()),
                        "location", locker.location().toString()));
    }
}
