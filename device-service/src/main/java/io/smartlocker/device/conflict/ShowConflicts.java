package io.smartlocker.device.conflict;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.Handovers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows conflicts with both their sides. */
@ApplicationScoped
public class ShowConflicts {
    private final Handovers handovers;

    ShowConflicts(Handovers handovers) {
        this.handovers = handovers;
    }

    public Uni<ConflictView> show(Conflict conflict) {
        return mapper(List.of(conflict)).map(view -> view.apply(conflict));
    }

    /** How to show these conflicts. */
    Uni<Function<Conflict, ConflictView>> mapper(Collection<Conflict> conflicts) {
        List<UUID> sides = conflicts.stream()
                .flatMap(conflict -> Stream.of(conflict.event, conflict.against))
                .filter(Objects::nonNull)
                .toList();
        return handovers.list("event in ?1", sides).map(told -> {
            Map<UUID, Handover> byEvent = told.stream().collect(Collectors.toMap(Handover::event, Function.identity()));
            return conflict -> ConflictView.of(
                    conflict,
                    Side.of(Objects.requireNonNull(byEvent.get(conflict.event), "Facts are never deleted")),
                    known(conflict, byEvent));
        });
    }

    private static @Nullable Side known(Conflict conflict, Map<UUID, Handover> byEvent) {
        if (conflict.assignedUser != null) {
            return Side.ofUser(conflict.bay, conflict.assignedUser);
        }
        return conflict.against == null
                ? null
                : Side.of(Objects.requireNonNull(byEvent.get(conflict.against), "Facts are never deleted"));
    }
}
