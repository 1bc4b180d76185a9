package io.smartlocker.scheduling.roster;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FindRosters {
    private final Rosters rosters;
    private final PlannedShifts shifts;

    FindRosters(Rosters rosters, PlannedShifts shifts) {
        this.rosters = rosters;
        this.shifts = shifts;
    }

    @WithSession
    Uni<Page<RosterView>> list(PageQuery page, RosterFilter filter, Caller caller) {
        return filter.listing(page, caller).find(page).flatMap(found -> rosters.some(found.ids())
                .map(rows -> found.page(rows, roster -> roster.id, RosterView::of)));
    }

    @WithSession
    Uni<RosterView> one(ShiftDay day, Caller caller) {
        return shifts.require(day.shift(), caller)
                .flatMap(shift -> rosters.require(day))
                .map(RosterView::of);
    }
}
