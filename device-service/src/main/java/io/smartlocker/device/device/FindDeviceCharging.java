package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.charge.DeviceCharging;
import io.smartlocker.device.charge.FindCharging;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindDeviceCharging {
    private final Devices devices;
    private final FindCharging find;

    FindDeviceCharging(Devices devices, FindCharging find) {
        this.devices = devices;
        this.find = find;
    }

    @WithSession
    Uni<DeviceCharging> of(UUID id, PageQuery query, Caller caller) {
        return devices.require(id, caller).flatMap(device -> find.ofDevice(id, query, caller));
    }
}
