package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.state.CommandState.Phase;
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
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Commands by what they are about, how far they are and who gave them; from the oldest unless said otherwise. */
@ApplicationScoped
class ListCommands {
    private static final List<SortField> FIELDS =
            List.of(new SortField("createdAt", "created_at", SortField.Kind.INSTANT));

    private final Commands commands;

    ListCommands(Commands commands) {
        this.commands = commands;
    }

    /** What to narrow the list by. */
    static class Filter {
        @QueryParam("bay")
        @Nullable
        String bay;

        @QueryParam("locker")
        @Nullable
        String locker;

        @QueryParam("kiosk")
        @Nullable
        String kiosk;

        @QueryParam("batch")
        @Nullable
        String batch;

        @QueryParam("requestedBy")
        @Nullable
        String requestedBy;

        @QueryParam("state")
        @Nullable
        String state;

        @QueryParam("action")
        @Nullable
        String action;

        @QueryParam("sort")
        @Nullable
        String sort;

        void narrow(Listing listing) {
            Map<String, @Nullable String> ids = new TreeMap<>();
            ids.put("bay", bay);
            ids.put("locker", locker);
            ids.put("kiosk", kiosk);
            ids.put("batch", batch);
            ids.forEach((column, text) ->
                    Filters.id(column, text).ifPresent(id -> listing.and(column + " = :" + column, column, id)));
            Filters.id("requestedBy", requestedBy)
                    .ifPresent(id -> listing.and("requested_by = :requestedBy", "requestedBy", id));
            Filters.constant("state", state, Phase.class)
                    .ifPresent(wanted -> listing.and("state = :state", "state", wanted.name()));
            Filters.constant("action", action, Action.class)
                    .ifPresent(wanted -> listing.and("action = :action", "action", wanted.name()));
        }
    }

    @WithSession
    Uni<Page<CommandView>> list(PageQuery page, Filter filter, Caller caller) {
        Listing listing = Listing.of("command", caller.organization(), Sorting.of(filter.sort, FIELDS));
        Reach.of(caller).limit(listing, "location");
        filter.narrow(listing);
        return listing.find(page).flatMap(found -> commands.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, Command::id, CommandView::of)));
    }
}
