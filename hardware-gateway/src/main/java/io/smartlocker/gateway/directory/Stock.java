package io.smartlocker.gateway.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where every device is at one moment. Immutable. */
public final class Stock {
    private final Map<UUID, StockedDevice> devices;
    private final Map<UUID, StockedDevice> byBay = new HashMap<>();

    Stock(Map<UUID, StockedDevice> devices) {
        this.devices = devices;
        for (StockedDevice device : devices.values()) {
            if (device.bay() != null) {
                byBay.put(device.bay(), device);
            }
        }
    }

    public Collection<StockedDevice> devices() {
        return devices.values();
    }

    public Optional<StockedDevice> device(UUID id) {
        return Optional.ofNullable(devices.get(id));
    }

    public Optional<StockedDevice> inBay(UUID bay) {
        return Optional.ofNullable(byBay.get(bay));
    }

    public List<StockedDevice> heldBy(UUID person) {
        return devices.values().stream()
                .filter(device -> person.equals(device.holder()))
                .toList();
    }

    /** The device that a person or a sensor named: by id, asset tag or RFID. */
    public Optional<StockedDevice> named(String name) {
        return devices.values().stream()
                .filter(device -> name.equalsIgnoreCase(device.entry().assetTag())
                        || name.equalsIgnoreCase(device.entry().rfid())
                        || name.equalsIgnoreCase(device.entry().id().toString()))
                .findFirst();
    }
}
