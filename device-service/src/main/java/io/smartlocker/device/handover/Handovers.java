package io.smartlocker.device.handover;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.FactPosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All changes of hands. */
@ApplicationScoped
public class Handovers implements PanacheRepositoryBase<Handover, UUID>, Lines {
    private static final Set<HandoverKind> AT_BAYS = Set.copyOf(Arrays.stream(HandoverKind.values())
            .filter(HandoverKind::happensAtBay)
            .toList());

    /** After everything that is ever told. */
    private static final FactPosition END =
            new FactPosition(Instant.parse("9999-01-01T00:00:00Z"), 0, new UUID(-1, -1));

    /** The first half lets the index find the place, the second is exact. */
    private static final String BEFORE = """
            %s = ?1 and organization = ?2 and known = true and kind in ?3 and happenedAt <= ?4
            and (happenedAt < ?4 or sequence < ?5 or (sequence = ?5 and event < ?6))
            order by happenedAt desc, sequence desc, event desc""";

    private static final String AFTER = """
            %s = ?1 and organization = ?2 and known = true and kind in ?3 and happenedAt >= ?4
            and (happenedAt > ?4 or sequence > ?5 or (sequence = ?5 and event > ?6))
            order by happenedAt, sequence, event""";

    @Override
    public Uni<Optional<Handover>> before(Handover fact, Set<HandoverKind> kinds) {
        return first(BEFORE.formatted("device"), fact.device, fact.organization, kinds, fact.position());
    }

    @Override
    public Uni<Optional<Handover>> after(Handover fact, Set<HandoverKind> kinds) {
        return first(AFTER.formatted("device"), fact.device, fact.organization, kinds, fact.position());
    }

    @Override
    public Uni<Optional<Handover>> newest(Handover fact, Set<HandoverKind> kinds) {
        return first(BEFORE.formatted("device"), fact.device, fact.organization, kinds, END);
    }

    @Override
    public Uni<Optional<Handover>> beforeAtBay(Handover fact) {
        return fact.bay()
                .map(bay -> beforeAtBay(bay, fact.organization, fact.position()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<Handover>> beforeAtBay(UUID bay, UUID organization, FactPosition position) {
        return first(BEFORE.formatted("bay"), bay, organization, AT_BAYS, position);
    }

    /** The device that was in a bay at some time, as far as anybody told. */
    public Uni<Optional<UUID>> deviceIn(UUID bay, UUID organization, FactPosition position) {
        return beforeAtBay(bay, organization, position)
                .map(found -> found.filter(before -> before.kind().isStay()).map(Handover::device));
    }

    @Override
    public Uni<Optional<Handover>> afterAtBay(Handover fact) {
        return fact.bay()
                .map(bay -> first(AFTER.formatted("bay"), bay, fact.organization, AT_BAYS, fact.position()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The device that a person put into a bay by hand, if nothing has happened there since. */
    public Uni<Optional<UUID>> placedIn(UUID bay, UUID organization) {
        return beforeAtBay(bay, organization, END)
                .map(found -> found.filter(newest -> newest.kind == HandoverKind.ASSIGNED)
                        .map(Handover::device));
    }

    /** Keeps what a person did by hand. */
    public Uni<Void> note(Handover deed) {
        return persist(deed).replaceWithVoid();
    }

    private Uni<Optional<Handover>> first(
            String query, UUID subject, UUID organization, Set<HandoverKind> kinds, FactPosition position) {
        return find(
                        query,
                        subject,
                        organization,
                        List.copyOf(kinds),
                        position.at(),
                        position.sequence(),
                        position.event())
                .range(0, 0)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
