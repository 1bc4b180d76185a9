package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what a change of hands touches, locked: its bay, its device, then whatever was believed otherwise. */
@ApplicationScoped
class Scenes {
    private final Bays bays;
    private final Devices devices;
    private final Handovers handovers;

    Scenes(Bays bays, Devices devices, Handovers handovers) {
        this.bays = bays;
        this.devices = devices;
        this.handovers = handovers;
    }

    /** The scene of a fact, not noted yet; empty when its device is not known. */
    Uni<Optional<Scene>> of(Handover fact) {
        return bays.lock(fact.bay, fact.organization).flatMap(bay -> devices.lock(fact.device, fact.organization)
                .flatMap(device -> device.isPresent()
                        ? around(fact, device.get(), bay.orElse(null)).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Scene> around(Handover fact, Device device, @Nullable Bay bay) {
        return believed(fact, device).flatMap(believed -> stranger(fact, bay)
                .flatMap(stranger -> handovers.before(fact).flatMap(before -> handovers
                        .after(fact)
                        .map(after -> new Scene(
                                fact,
                                device,
                                bay,
                                believed.orElse(null),
                                stranger.orElse(null),
                                before.orElse(null),
                                after.orElse(null))))));
    }

    private Uni<Optional<Bay>> believed(Handover fact, Device device) {
        return device.bay()
                .filter(other -> !other.equals(fact.bay))
                .map(other -> bays.lock(other, fact.organization))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<Device>> stranger(Handover fact, @Nullable Bay bay) {
        return Optional.ofNullable(bay)
                .flatMap(Bay::device)
                .filter(other -> !other.equals(fact.device))
                .map(other -> devices.lock(other, fact.organization))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
