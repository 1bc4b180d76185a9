package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.listing.Listing;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindDevices {
    private final Devices devices;

    FindDevices(Devices devices) {
        this.devices = devices;
    }

    @WithSession
    Uni<DeviceView> one(UUID id, Caller caller) {
        return devices.require(id, caller.organization()).map(DeviceView::of);
    }

    @WithSession
    Uni<Page<DeviceView>> page(DeviceFilter filter, PageQuery query, Caller caller) {
        return filter.narrow(new Listing<>(Device.class, caller.organization()))
                .search(query, "name", "assetTag", "serialNumber")
                .page(query, DeviceView::of, device -> device.id);
    }
}
