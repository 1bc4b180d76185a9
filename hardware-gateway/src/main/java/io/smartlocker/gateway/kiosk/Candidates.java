package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.decision.Candidate;
import io.smartlocker.gateway.decision.Keeping;
import io.smartlocker.gateway.decision.KeepingPolicy;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.opening.Firing;
import io.smartlocker.gateway.opening.Running;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which bays come into question, for a take and for a return. */
@Singleton
final class Candidates {
    private static final int FULL = 100;

    private final Replica replica;
    private final Bays bays;
    private final Running running;
    private final Charging charging;
    private final Firing firing;
    private final WallClock clock;

    Candidates(Replica replica, Bays bays, Running running, Charging charging, Firing firing, WallClock clock) {
        this.replica = replica;
        this.bays = bays;
        this.running = running;
        this.charging = charging;
        this.firing = firing;
        this.clock = clock;
    }

    /** The devices stored in the given lockers, in bays that the person may open. */
    List<Candidate> of(Person person, Set<UUID> lockers, Stock stock) {
        KeepingPolicy keeping = new KeepingPolicy(replica.current().reservations(), clock.now());
        return usable(person)
                .filter(bay -> lockers.contains(bay.locker().id()))
                .flatMap(bay -> stock.inBay(bay.id()).stream()
                        .filter(device -> device.state() == DeviceStatus.STORED)
                        .map(device -> candidate(
                                bay, device, keeping.ofDevice(device.entry().id(), keeping(bay, person), person.id()))))
                .toList();
    }

    /**
     * The best free bay for something the person brings: the person's own, then one that charges, then one that springs open
     * at once, then the lowest.
     */
    Optional<Bay> freeFor(Person person, Stock stock) {
        return usable(person)
                .filter(bay -> stock.inBay(bay.id()).isEmpty())
                .min(Comparator.comparing(Candidates::doubtful)
                        .thenComparing(bay -> keeping(bay, person) != Keeping.ASKER)
                        .thenComparing(bay -> !bay.charges())
                        .thenComparing(firing::rests)
                        .thenComparing(bay -> bay.locker().name())
                        .thenComparing(bay -> bay.entry().number()));
    }

    private Stream<Bay> usable(Person person) {
        return bays.all().stream()
                .filter(Bay::inService)
                .filter(bay -> keeping(bay, person) != Keeping.ANOTHER)
                .filter(bay -> !running.inUse(bay.id()))
                .filter(bay -> !running.jammed(bay.id()));
    }

    private static Keeping keeping(Bay bay, Person person) {
        return KeepingPolicy.ofBay(bay.entry().user(), person.id());
    }

    private Candidate candidate(Bay bay, StockedDevice device, Keeping kept) {
        Instant since = device.storedSince() == null ? Instant.EPOCH : device.storedSince();
        int percent = bay.charges() ? charging.percent(bay.id(), device, Duration.between(since, clock.now())) : FULL;
        return new Candidate(
                device.entry().id(),
                device.entry().type(),
                bay.id(),
                bay.locker().id(),
                bay.entry().number(),
                kept,
                device.quarantined(),
                percent >= FULL,
                percent,
                since,
                device.cycles(),
                doubtful(bay));
    }

    private static boolean doubtful(Bay bay) {
        return bay.door() == Door.OPEN;
    }
}
