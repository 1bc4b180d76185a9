package io.smartlocker.gateway.link;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskFact.BayHealth;
import io.smartlocker.contracts.kiosk.KioskFact.Health;
import io.smartlocker.contracts.kiosk.KioskFact.LockerHealth;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.Directory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.JournalException;
import io.smartlocker.gateway.opening.Running;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts together how the kiosk is. */
@Singleton
final class HealthReport {
    private final CabinetLayout layout;
    private final Replica replica;
    private final Bays bays;
    private final Charging charging;
    private final Running running;
    private final Facts facts;
    private final VitalSigns vitalSigns;
    private final String version;
    private final Instant startedAt;

    HealthReport(
            CabinetLayout layout,
            Replica replica,
            Bays bays,
            Charging charging,
            Running running,
            Facts facts,
            VitalSigns vitalSigns,
            WallClock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.layout = layout;
        this.replica = replica;
        this.bays = bays;
        this.charging = charging;
        this.running = running;
        this.facts = facts;
        this.vitalSigns = vitalSigns;
        this.version = version;
        this.startedAt = clock.now();
    }

    /** @param command the order that asks, and then gets every bay told; absent when it is told by itself */
    Health compose(@Nullable UUID command) {
        VitalSigns.Signs signs = vitalSigns.now();
        Directory directory = replica.current();
        List<Bay> wired = bays.all();
        return new Health(
                version,
                startedAt,
                directory.leaseUntil().orElse(null),
                waiting(),
                directory.revision(),
                signs.storage(),
                vitalSigns.freeBytes(),
                signs.mainsPower(),
                signs.serviceUntil(),
                directory.site().stream()
                        .flatMap(site -> site.lockers().stream())
                        .map(locker -> locker(locker, directory, wired, command != null))
                        .toList(),
                command);
    }

    private @Nullable Long waiting() {
        try {
            return facts.waiting();
        } catch (JournalException e) {
            return null;
        }
    }

    private LockerHealth locker(
            DirectoryEntry.Site.Locker locker, Directory directory, List<Bay> wired, boolean inDetail) {
        List<Bay> its = wired.stream()
                .filter(bay -> bay.locker().id().equals(locker.id()))
                .sorted(Comparator.comparing(bay -> bay.entry().number()))
                .toList();
        return new LockerHealth(
                locker.id(),
                layout.hardware().name(),
                Math.toIntExact(directory.bays().stream()
                        .filter(bay -> bay.locker().equals(locker.id()))
                        .count()),
                its.size(),
                count(its, bay -> bay.door() == Door.OPEN),
                count(its, bay -> bay.door() == Door.UNKNOWN),
                count(its, bay -> running.jammed(bay.id())),
                count(its, bay -> charging.state(bay.id()) == Charge.State.CHARGING),
                inDetail ? its.stream().map(this::bay).toList() : null);
    }

    private BayHealth bay(Bay bay) {
        return new BayHealth(
                bay.id(),
                bay.entry().number(),
                bay.door(),
                charging.state(bay.id()),
                running.jammed(bay.id()),
                running.inUse(bay.id()));
    }

    private static int count(List<Bay> bays, Predicate<Bay> condition) {
        return Math.toIntExact(bays.stream().filter(condition).count());
    }
}
