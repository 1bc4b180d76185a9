package io.smartlocker.device.type;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FindDeviceTypes {
    private static final List<SortField> FIELDS = List.of(new SortField("name", "lower(name)", Kind.TEXT));

    private final DeviceTypes types;

    FindDeviceTypes(DeviceTypes types) {
        this.types = types;
    }

    @WithSession
    Uni<DeviceTypeView> one(UUID id, Caller caller) {
        return types.require(id, caller.organization()).map(DeviceTypeView::of);
    }

    /** @param sort see {@link Sorting}; absent for the order of the ids */
    @WithSession
    Uni<Page<DeviceTypeView>> page(PageQuery query, @Nullable String sort, Caller caller) {
        Listing listing = Listing.of("device_type", caller.organization(), Sorting.of(sort, FIELDS))
                .and("deleted_at is null");
        query.search().ifPresent(text -> listing.and("name ilike :holding", "holding", Listing.holding(text)));
        return listing.find(query).flatMap(found -> types.list("id in ?1", found.ids())
                .map(rows -> found.page(rows, type -> type.id, DeviceTypeView::of)));
    }
}
