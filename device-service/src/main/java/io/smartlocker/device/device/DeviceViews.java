package io.smartlocker.device.device;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Shows devices together with how charged they are. */
@ApplicationScoped
public class DeviceViews {
    private final Devices devices;
    private final Readinesses readinesses;

    DeviceViews(Devices devices, Readinesses readinesses) {
        this.devices = devices;
        this.readinesses = readinesses;
    }

    /** A device as the transaction under way leaves it. */
    public Uni<DeviceView> of(Device device) {
        return devices.flush().chain(() -> mapper(List.of(device))).map(view -> view.apply(device));
    }

    /** How to show these devices. */
    Uni<Function<Device, DeviceView>> mapper(List<Device> rows) {
        return readinesses
                .of(rows.stream().map(Device::id).toList())
                .map(known -> device -> DeviceView.of(device, known.getOrDefault(device.id, Readiness.UNKNOWN)));
    }
}
