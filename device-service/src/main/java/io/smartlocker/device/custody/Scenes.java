package io.smartlocker.device.custody;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.Handovers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a change of hands touches, locked: bays before devices, each kind in the order of ids, so that two that touch
 * the same wait for each other instead of blocking each other.
 */
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
        Optional<UUID> here = fact.bay().filter(bay -> fact.kind().happensAtBay());
        return lock(fact, here).flatMap(locked -> {
            Device device = locked.devices.get(fact.device());
            return device == null
                    ? Uni.createFrom().item(Optional.empty())
                    : around(fact, device, here.map(locked.bays::get).orElse(null))
                            .map(Optional::of);
        });
    }

    private record Locked(Map<UUID, Bay> bays, Map<UUID, Device> devices) {}

    /** Locks what is believed before anything is locked; what turns out otherwise then is locked as well. */
    private Uni<Locked> lock(Handover fact, Optional<UUID> here) {
        UUID organization = fact.organization();
        return devices.bayOf(fact.device(), organization).flatMap(believed -> inBay(here, organization)
                .flatMap(stranger -> each(Stream.of(here, believed), id -> bays.lock(id, organization), Bay::id)
                        .flatMap(lockedBays -> each(
                                        Stream.of(Optional.of(fact.device()), stranger),
                                        id -> devices.lock(id, organization),
                                        Device::id)
                                .map(lockedDevices -> new Locked(lockedBays, lockedDevices)))));
    }

    private Uni<Optional<UUID>> inBay(Optional<UUID> bay, UUID organization) {
        return bay.map(id -> bays.deviceIn(id, organization))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static <T> Uni<Map<UUID, T>> each(
            Stream<Optional<UUID>> ids, Function<UUID, Uni<Optional<T>>> lock, Function<T, UUID> id) {
        List<UUID> inOrder = ids.flatMap(Optional::stream).distinct().sorted().toList();
        return Multi.createFrom()
                .iterable(inOrder)
                .onItem()
                .transformToUniAndConcatenate(lock::apply)
                .collect()
                .asList()
                .map(found -> byId(found, id));
    }

    private static <T> Map<UUID, T> byId(Collection<Optional<T>> found, Function<T, UUID> id) {
        return found.stream().flatMap(Optional::stream).collect(Collectors.toMap(id, Function.identity()));
    }

    private Uni<Scene> around(Handover fact, Device device, @Nullable Bay bay) {
        return believed(fact, device, bay)
                .flatMap(believed -> stranger(fact, bay).flatMap(stranger -> Surroundings.of(handovers, fact)
                        .map(around ->
                                new Scene(fact, device, bay, believed.orElse(null), stranger.orElse(null), around))));
    }

    private Uni<Optional<Bay>> believed(Handover fact, Device device, @Nullable Bay bay) {
        return device.bay()
                .filter(other -> bay == null || !other.equals(bay.id()))
                .map(other -> bays.lock(other, fact.organization()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<Device>> stranger(Handover fact, @Nullable Bay bay) {
        return Optional.ofNullable(bay)
                .flatMap(Bay::device)
                .filter(other -> !other.equals(fact.device()))
                .map(other -> devices.lock(other, fact.organization()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
