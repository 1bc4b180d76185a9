package io.smartlocker.gateway.charging;

import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Charges;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Switches outlets and tells what changed. */
@Singleton
public final class Charging {
    private static final Logger LOG = Logger.getLogger(Charging.class);

    private final Bays bays;
    private final Wiring wiring;
    private final Inventory inventory;
    private final Journal journal;
    private final Charges charges;
    private final Facts facts;
    private final StaggeredStart staggered = new StaggeredStart();
    private final Map<UUID, Charge.State> told = new HashMap<>();
    private final Map<UUID, Optional<UUID>> contents = new HashMap<>();

    Charging(Bays bays, Wiring wiring, Inventory inventory, Journal journal, Charges charges, Facts facts) {
        this.bays = bays;
        this.wiring = wiring;
        this.inventory = inventory;
        this.journal = journal;
        this.charges = charges;
        this.facts = facts;
        told.putAll(charges.all());
    }

    /** What was last told of the bay. */
    public synchronized Charge.State state(UUID bay) {
        return told.getOrDefault(bay, Charge.State.OFF);
    }

    /** Switches off before a door opens; nothing is told, because it may yet go on. */
    public void pause(Bay bay) {
        wiring.outlet(bay.address()).ifPresent(outlet -> {
            staggered.forget(outlet);
            try {
                outlet.off();
            } catch (ActuationException e) {
                LOG.errorf("An outlet could not be switched off. bay=%s reason=%s", bay.id(), e.getMessage());
            }
        });
    }

    /** Goes on as before {@link #pause}. */
    public void resume(Bay bay) {
        if (bay.charges() && state(bay.id()) == Charge.State.CHARGING) {
            wired(bay).ifPresent(staggered::start);
        }
    }

    /**
     * Switches by order of a person.
     *
     * @throws ActuationException if it cannot be switched, there is no outlet, or it is set to stay off
     */
    public void order(Bay bay, boolean on) throws ActuationException {
        if (on && bay.locker().charging() && !bay.charges()) {
            throw new ActuationException("Charging is set to stay off in " + bay.address());
        }
        ChargeSwitch outlet =
                wired(bay).orElseThrow(() -> new ActuationException("There is no outlet in " + bay.address()));
        staggered.forget(outlet);
        if (on) {
            outlet.on();
        } else {
            outlet.off();
        }
        tell(bay, on ? Charge.State.CHARGING : Charge.State.OFF);
    }

    /**
     * Lets charge what came into a bay since the last look, and ends it where something went out, or where it is set to
     * stay off.
     *
     * @param inUse bays whose door is about to open or open are left alone
     */
    public void follow(Predicate<UUID> inUse) {
        Stock stock = inventory.now();
        for (Bay bay : bays.all()) {
            Optional<UUID> device =
                    stock.inBay(bay.id()).map(stocked -> stocked.entry().id());
            if (!inUse.test(bay.id())) {
                if (!bay.charges()) {
                    stayOff(bay);
                } else if (noticeChange(bay.id(), device)) {
                    wired(bay).ifPresent(outlet -> change(bay, outlet, device.isPresent()));
                }
            }
        }
    }

    /** What is in it then is looked at anew once it may charge again. */
    private void stayOff(Bay bay) {
        synchronized (this) {
            contents.remove(bay.id());
        }
        if (state(bay.id()) != Charge.State.OFF) {
            pause(bay);
            tell(bay, Charge.State.OFF);
        }
    }

    private synchronized boolean noticeChange(UUID bay, Optional<UUID> device) {
        return !device.equals(contents.put(bay, device));
    }

    private void change(Bay bay, ChargeSwitch outlet, boolean on) {
        if (on) {
            staggered.start(outlet);
            tell(bay, Charge.State.CHARGING);
        } else {
            pause(bay);
            tell(bay, Charge.State.OFF);
        }
    }

    private void tell(Bay bay, Charge.State state) {
        if (state(bay.id()) == state) {
            return;
        }
        journal.change(connection -> {
            charges.save(connection, bay.id(), state);
            facts.append(connection, bay.id(), new KioskFact.ChargeChanged(new Charge(state, null, true)));
        });
        synchronized (this) {
            told.put(bay.id(), state);
        }
    }

    private Optional<ChargeSwitch> wired(Bay bay) {
        return bay.locker().charging() ? wiring.outlet(bay.address()) : Optional.empty();
    }

    /** Minutes on the outlet against what the type needs; a device that was here before anybody looked counts as full. */
    public static int estimatedPercent(StockedDevice device, long minutesStored) {
        int needed = device.entry().minimumChargeMinutes();
        if (device.storedSince() == null || needed <= 0) {
            return 100;
        }
        return (int) Math.min(100, minutesStored * 100 / needed);
    }

    /** Switches nothing on any more. */
    public void close() {
        staggered.close();
    }
}
