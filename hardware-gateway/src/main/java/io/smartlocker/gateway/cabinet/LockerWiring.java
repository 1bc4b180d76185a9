package io.smartlocker.gateway.cabinet;

import java.util.List;

/** The bays of one locker, by the serial number on it. */
public record LockerWiring(String serial, List<BayWiring> bays) {
    public LockerWiring {
        bays = List.copyOf(bays);
    }
}
