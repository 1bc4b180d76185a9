package io.smartlocker.gateway.charging;

import static io.smartlocker.contracts.state.Charge.State.OFF;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.cabinet.BaySensors;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Charges.Kept;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks what lies on which outlet. For the use of whoever holds the plan's lock. */
@Singleton
final class Places {
    private static final long MILLI = 1_000;

    private final Bays bays;
    private final Inventory inventory;
    private final Outlets outlets;
    private final BaySensors sensors;
    private final Told told;
    private final WallClock clock;
    private final GatewayConfig.Charging config;
    private final Map<UUID, Stay> stays = new HashMap<>();

    Places(
            Bays bays,
            Inventory inventory,
            Outlets outlets,
            BaySensors sensors,
            Told told,
            WallClock clock,
            GatewayConfig config) {
        this.bays = bays;
        this.inventory = inventory;
        this.outlets = outlets;
        this.sensors = sensors;
        this.told = told;
        this.clock = clock;
        this.config = config.charging();
    }

    /** All bays of the directory that have an outlet. */
    List<Place> look(long now) {
        Stock stock = inventory.now();
        return bays.all().stream()
                .flatMap(bay -> outlets.at(bay.address()).stream()
                        .map(outlet -> place(bay, outlet, stock.inBay(bay.id()), now)))
                .toList();
    }

    /** What is known of a bay's content, if it is still that. */
    boolean isCurrent(Place place) {
        return stays.get(place.id()) == place.stay();
    }

    Optional<Stay> stay(UUID bay) {
        return Optional.ofNullable(stays.get(bay));
    }

    private Place place(Bay bay, Outlet outlet, Optional<StockedDevice> content, long now) {
        UUID device = content.map(stocked -> stocked.entry().id()).orElse(null);
        Stay before = stays.get(bay.id());
        Stay stay = before;
        if (stay == null || !Objects.equals(stay.device().orElse(null), device)) {
            stay = before == null
                    ? goOn(bay, content, device, now)
                    : new Stay(device, Duration.ZERO, null, meter(bay, OFF), now);
            stays.put(bay.id(), stay);
        }
        stay.count(outlet.isOn(), now);
        boolean measured = sensors.current(bay.address()).isPresent();
        return new Place(bay, outlet, stay, content, config.unknownDraw() * MILLI, measured);
    }

    /** The first look since the gateway started: a device that was there before goes on where it was. */
    private Stay goOn(Bay bay, Optional<StockedDevice> content, @Nullable UUID device, long now) {
        Optional<Kept> kept = told.kept(bay.id()).filter(known -> Objects.equals(known.device(), device));
        Duration charged = kept.map(Kept::charged).orElseGet(() -> chargedSoFar(bay, content));
        ChargeFault fault = kept.map(Kept::fault).orElse(null);
        Stay stay = new Stay(device, charged, fault, meter(bay, kept.isPresent() ? told.state(bay.id()) : OFF), now);
        stay.goOnAsOrdered(kept.map(Kept::ordered).orElse(null));
        return stay;
    }

    /** A gateway from before there were budgets kept no time: what came in has charged since. */
    private Duration chargedSoFar(Bay bay, Optional<StockedDevice> content) {
        boolean charging = told.kept(bay.id()).isEmpty() && told.state(bay.id()) == Charge.State.CHARGING;
        return content.map(StockedDevice::storedSince)
                .filter(since -> charging && since.isBefore(clock.now()))
                .map(since -> Duration.between(since, clock.now()))
                .orElse(Duration.ZERO);
    }

    /** @param told what charged or was full before the start is plugged in, also when it draws nothing any more */
    private ChargeMeter meter(Bay bay, Charge.State told) {
        int overCurrent = sensors.limitMilliamps(bay.address()).orElse(config.overCurrent());
        boolean drew = told == Charge.State.CHARGING || told == Charge.State.FULL;
        return new ChargeMeter(ChargeLimits.of(config, overCurrent), drew, told == Charge.State.FULL);
    }
}
