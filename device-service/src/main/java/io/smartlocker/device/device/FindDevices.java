package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class FindDevices {
    private static final String SEARCH =
            "(name ilike :holding or asset_tag ilike :holding or serial_number ilike :holding or rfid ilike :holding)";

    private static final List<SortField> FIELDS = List.of(
            new SortField("name", "lower(name)", Kind.TEXT),
            new SortField("assetTag", "lower(asset_tag)", Kind.TEXT),
            new SortField("serialNumber", "lower(coalesce(serial_number, ''))", Kind.TEXT),
            new SortField("state", "state", Kind.TEXT));

    private final Devices devices;
    private final DeviceViews views;

    FindDevices(Devices devices, DeviceViews views) {
        this.devices = devices;
        this.views = views;
    }

    @WithSession
    Uni<DeviceView> one(UUID id, Caller caller) {
        return devices.require(id, caller)
                .flatMap(device -> views.mapper(List.of(device)).map(view -> view.apply(device)));
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<DeviceView>> page(DeviceFilter filter, @Nullable String sort, PageQuery query, Caller caller) {
        return find(filter, sort, query, caller);
    }

    /** Works in the session under way. */
    Uni<Page<DeviceView>> find(DeviceFilter filter, @Nullable String sort, PageQuery query, Caller caller) {
        return narrowed(filter, sort, query, caller).find(query).flatMap(found -> devices.list("id in ?1", found.ids())
                .flatMap(rows -> views.mapper(rows).map(view -> found.page(rows, Device::id, view))));
    }

    /** The devices within the caller's reach that are asked for. */
    public static Listing narrowed(DeviceFilter filter, @Nullable String sort, SearchQuery query, Caller caller) {
        Listing listing = Listing.of("device", caller.organization(), Sorting.of(sort, FIELDS))
                .and("deleted_at is null");
        Reach.narrow(listing, caller);
        filter.narrow(listing);
        query.search().ifPresent(text -> listing.and(SEARCH, "holding", Listing.holding(text)));
        return listing;
    }
}
