package io.smartlocker.device.type;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindDeviceTypes {
    private final DeviceTypes types;

    FindDeviceTypes(DeviceTypes types) {
        this.types = types;
    }

    @WithSession
    Uni<DeviceTypeView> one(UUID id, Caller caller) {
        return types.require(id, caller.organization()).map(DeviceTypeView::of);
    }

    @WithSession
    Uni<Page<DeviceTypeView>> page(PageQuery query, Caller caller) {
        return new Listing<>(DeviceType.class, caller.organization())
                .search(query, "name")
                .page(query, DeviceTypeView::of, type -> type.id);
    }
}
