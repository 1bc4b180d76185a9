package io.smartlocker.device.conflict;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All conflicts. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {
    /** A conflict is where its bay is; else where its device is. */
    private static final String LOCATE = """
            update conflict set location = coalesce(
                (select b.location from bay b where b.id = conflict.bay and b.organization = conflict.organization),
                (select d.location from device d where d.id = conflict.device and d.organization = conflict.organization))
            where id in (:ids)""";

    /** A conflict within the caller's reach. */
    public Uni<Conflict> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .map(found -> Optional.ofNullable(found)
                        .filter(conflict -> Reach.covers(caller, conflict.location))
                        .orElseThrow(() -> ProblemException.notFound("conflict")));
    }

    /** Opens conflicts in the transaction under way. */
    public Uni<Void> open(List<Conflict> conflicts) {
        return conflicts.isEmpty()
                ? Uni.createFrom().voidItem()
                : persist(conflicts).chain(() -> flush()).chain(() -> locate(conflicts));
    }

    private Uni<Void> locate(List<Conflict> conflicts) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(LOCATE)
                        .setParameter(
                                "ids", conflicts.stream().map(Conflict::id).toList())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Two that stood side by side in a line do so no more, since something was told that happened in between.
     *
     * @param atBay whether that was a bay's line, not a device's
     */
    public Uni<Void> explain(UUID one, UUID other, boolean atBay) {
        return update(
                        "explainedAt = ?1, version = version + 1"
                                + " where ((event = ?2 and against = ?3) or (event = ?3 and against = ?2))"
                                + " and kind " + (atBay ? "=" : "<>") + " ?4 and explainedAt is null",
                        Instant.now(),
                        one,
                        other,
                        ConflictKind.BAY_HELD_OTHER_DEVICE)
                .replaceWithVoid();
    }

    /** Of what is overruled by a device's facts, only what the newest of them overrules still matters. */
    public Uni<Void> explainOverruled(UUID device) {
        return update(
                        "explainedAt = ?1, version = version + 1"
                                + " where device = ?2 and kind = ?3 and explainedAt is null",
                        Instant.now(),
                        device,
                        ConflictKind.PLACEMENT_OVERRULED)
                .replaceWithVoid();
    }

    /** Closes a conflict; false when it is not open any more. Of two who resolve it at once, one does. */
    public Uni<Boolean> close(UUID id, ConflictChoice choice, @Nullable String note, Caller caller) {
        return update(
                        "resolvedAt = ?1, resolvedBy = ?2, choice = ?3, note = ?4, version = version + 1"
                                + " where id = ?5 and resolvedAt is null and explainedAt is null",
                        Instant.now(),
                        caller.id(),
                        choice,
                        note,
                        id)
                .map(rows -> rows == 1);
    }
}
