package io.smartlocker.scheduling.shift;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RemoveShift {
    private final Shifts shifts;
    private final List<OfShifts> belongings;
    private final ShiftNews news;

    RemoveShift(Shifts shifts, @All List<OfShifts> belongings, ShiftNews news) {
        this.shifts = shifts;
        this.belongings = belongings;
        this.news = news;
    }

    /**
     * Removes a shift for good, with its rosters; what was done to it stays in the log.
     *
     * @param ifMatch the version the caller has seen, absent when that does not matter
     */
    @Writes
    Uni<Void> remove(UUID id, @Nullable String ifMatch, Caller caller) {
        return shifts.require(id, caller)
                .invoke(shift -> Versions.require(ifMatch, shift.version))
                .call(shift -> removeBelongings(id, caller))
                .call(shifts::remove)
                .flatMap(shift -> news.removed(shift, caller));
    }

    private Uni<Void> removeBelongings(UUID shift, Caller caller) {
        return Multi.createFrom()
                .iterable(belongings)
                .onItem()
                .transformToUniAndConcatenate(each -> each.remove(shift, caller))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
