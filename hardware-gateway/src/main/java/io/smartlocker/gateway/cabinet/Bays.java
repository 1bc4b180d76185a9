package io.smartlocker.gateway.cabinet;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.directory.Directory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.sensing.ContentSensor.Content;
import io.smartlocker.gateway.sensing.DoorSensor;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bays of the directory, found in the wiring; where each is, is looked up once for each directory. */
@Singleton
public final class Bays {
    private final Replica replica;
    private final Wiring wiring;
    private final Set<UUID> watched = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Wired wired;

    public Bays(Replica replica, Wiring wiring) {
        this.replica = replica;
        this.wiring = wiring;
    }

    /**
     * A bay that the directory knows and that has a lock wired.
     *
     * @param door what its contact says, {@code UNKNOWN} without one
     * @param trouble why its hardware cannot be used just now, absent while it can
     */
    public record Bay(
            DirectoryEntry.Bay entry,
            DirectoryEntry.Site.Locker locker,
            BayAddress address,
            Door door,
            @Nullable String trouble) {
        public UUID id() {
            return entry.id();
        }

        /** Whether its outlet may be on. */
        public boolean charges() {
            return locker.charging() && !Boolean.FALSE.equals(entry.settings().charging());
        }

        /** Whether the services let it be used, and its hardware answers. */
        public boolean inService() {
            return trouble == null && entry.operational() && !entry.outOfService() && locker.inService();
        }
    }

    /** A bay that has a lock wired, without what changes from moment to moment. */
    private record Place(
            DirectoryEntry.Bay entry,
            DirectoryEntry.Site.Locker locker,
            BayAddress address,
            Optional<DoorSensor> door) {}

    private record Wired(Directory of, Map<UUID, Place> places) {}

    public Optional<Bay> find(UUID id) {
        return Optional.ofNullable(places().get(id)).map(this::look);
    }

    public List<Bay> all() {
        return places().values().stream().map(this::look).toList();
    }

    /** As people count them: by locker, then by number. */
    public List<Bay> inOrder() {
        return all().stream()
                .sorted(Comparator.comparing((Bay bay) -> bay.locker().name())
                        .thenComparing(bay -> bay.entry().number()))
                .toList();
    }

    public Content content(BayAddress address) {
        return wiring.content(address).<Content>map(sensor -> sensor.read()).orElseGet(Content.Unknown::new);
    }

    /** Listens to the doors of all bays that the directory now has and nobody listens to yet. */
    public void watchDoors(BiConsumer<UUID, Door> listener) {
        Stream<Bay> unwatched = all().stream().filter(bay -> watched.add(bay.id()));
        unwatched.forEach(bay -> wiring.door(bay.address())
                .ifPresent(sensor -> sensor.onChange(door -> listener.accept(bay.id(), door))));
    }

    private Bay look(Place place) {
        return new Bay(
                place.entry(),
                place.locker(),
                place.address(),
                place.door().map(DoorSensor::read).orElse(Door.UNKNOWN),
                wiring.trouble(place.address()).orElse(null));
    }

    private Map<UUID, Place> places() {
        Directory directory = replica.current();
        Wired known = wired;
        if (known == null || known.of() != directory) {
            known = new Wired(directory, places(directory));
            wired = known;
        }
        return known.places();
    }

    private Map<UUID, Place> places(Directory directory) {
        Map<UUID, Place> places = new HashMap<>();
        for (DirectoryEntry.Bay entry : directory.bays()) {
            directory
                    .locker(entry.locker())
                    .flatMap(locker -> place(entry, locker))
                    .ifPresent(place -> places.put(entry.id(), place));
        }
        return places;
    }

    private Optional<Place> place(DirectoryEntry.Bay entry, DirectoryEntry.Site.Locker locker) {
        BayAddress address = new BayAddress(locker.serial(), entry.number());
        try {
            wiring.lock(address);
            return Optional.of(new Place(entry, locker, address, wiring.door(address)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
