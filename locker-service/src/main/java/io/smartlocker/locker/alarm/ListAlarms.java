package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alarms that stand or have ended, by place and kind; from the oldest unless said otherwise. */
@ApplicationScoped
class ListAlarms {
    private static final List<SortField> FIELDS =
            List.of(new SortField("raisedAt", "raised_at", SortField.Kind.INSTANT));

    private final Alarms alarms;

    ListAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    /** Whether an alarm has ended. */
    enum State {
        STANDING("ended_at is null"),
        ENDED("ended_at is not null");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    /** What to narrow the list by. */
    static class Filter {
        @QueryParam("state")
        @Nullable
        String state;

        @QueryParam("kind")
        @Nullable
        String kind;

        @QueryParam("location")
        @Nullable
        String location;

        @QueryParam("kiosk")
        @Nullable
        String kiosk;

        @QueryParam("locker")
        @Nullable
        String locker;

        @QueryParam("bay")
        @Nullable
        String bay;

        @QueryParam("acknowledged")
        @Nullable
        String acknowledged;

        @QueryParam("sort")
        @Nullable
        String sort;

        void narrow(Listing listing) {
            Filters.constant("state", state, State.class).ifPresent(wanted -> listing.and(wanted.condition));
            Filters.constant("kind", kind, Kind.class)
                    .ifPresent(wanted -> listing.and("kind = :kind", "kind", wanted.name()));
            Filters.id("location", location).ifPresent(id -> listing.and("location = :location", "location", id));
            Filters.id("kiosk", kiosk).ifPresent(id -> listing.and("kiosk = :kiosk", "kiosk", id));
            Filters.id("locker", locker).ifPresent(id -> listing.and("locker = :locker", "locker", id));
            Filters.id("bay", bay).ifPresent(id -> listing.and("bay = :bay", "bay", id));
            Filters.flag("acknowledged", acknowledged)
                    .ifPresent(seen -> listing.and("acknowledged_at is " + (seen ? "not null" : "null")));
        }
    }

    @WithSession
    Uni<Page<AlarmView>> list(PageQuery page, Filter filter, Caller caller) {
        Listing listing = Listing.of("alarm", caller.organization(), Sorting.of(filter.sort, FIELDS));
        Reach.of(caller).limit(listing, "location");
        filter.narrow(listing);
        return listing.find(page).flatMap(found -> alarms.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Alarm::id, AlarmView::of)));
    }
}
