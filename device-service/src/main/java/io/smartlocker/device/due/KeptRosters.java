package io.smartlocker.device.due;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.contracts.time.ShiftTimes;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Who works on which days. The record of a day that is over goes from the topic; here it stays for a while, since what was taken
 * on that day is still due, and takes of a kiosk that was cut off are told late.
 */
@ApplicationScoped
public class KeptRosters {
    private static final int DAYS = 31;

    private final Projections projections;

    KeptRosters(Projections projections) {
        this.projections = projections;
    }

    /** Keeps a roster; false when a newer one is known. */
    public Uni<Boolean> keep(RosterState roster) {
        return tidy().chain(() -> projections.keep(roster));
    }

    /** Forgets a roster that was taken back. One whose day is merely over is kept; so nothing is taken back then. */
    public Uni<Optional<RosterState>> withdraw(UUID id, Instant now) {
        return projections
                .find(RosterState.class, id)
                .flatMap(known -> known.isEmpty()
                        ? Uni.createFrom().item(known)
                        : isOver(known.get(), now)
                                .flatMap(over -> over
                                        ? Uni.createFrom().item(Optional.empty())
                                        : projections
                                                .forget(RosterState.class, id)
                                                .replaceWith(known)));
    }

    private Uni<Boolean> isOver(RosterState roster, Instant now) {
        return projections
                .find(ShiftState.class, roster.shift())
                .map(shift -> shift.flatMap(known -> ShiftTimes.of(known).on(roster.day()))
                                .map(Occurrence::until)
                                .orElseGet(() -> roster.day()
                                        .plusDays(2)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant())
                                .compareTo(now)
                        <= 0);
    }

    private static Uni<Void> tidy() {
        LocalDate oldest = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "delete from projection where kind = 'RosterState' and state ->> 'day' < :oldest")
                        .setParameter("oldest", oldest.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
