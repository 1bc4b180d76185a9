package io.smartlocker.gateway.charging;

import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Charges;
import io.smartlocker.gateway.journal.Charges.Kept;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What was told of each bay's charging, and what is kept of it for the next start. */
@Singleton
final class Told {
    private static final int FULL = 100;
    /** How much of the time on an outlet may be forgotten when the power fails. */
    private static final Duration FORGOTTEN_AT_MOST = Duration.ofMinutes(1);

    private final Journal journal;
    private final Charges charges;
    private final Facts facts;
    private final Map<UUID, Charge> told = new ConcurrentHashMap<>();
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();
    private final Map<UUID, Kept> written = new ConcurrentHashMap<>();

    Told(Journal journal, Charges charges, Facts facts) {
        this.journal = journal;
        this.charges = charges;
        this.facts = facts;
        charges.all().forEach((bay, state) -> told.put(bay, charge(state, false)));
        written.putAll(charges.kept());
        kept.putAll(written);
    }

    Charge charge(UUID bay) {
        return told.getOrDefault(bay, Charge.OFF);
    }

    Charge.State state(UUID bay) {
        return charge(bay).state();
    }

    /** What is known of the device that lay in the bay when somebody last looked. */
    Optional<Kept> kept(UUID bay) {
        return Optional.ofNullable(kept.get(bay));
    }

    /**
     * Tells how a bay charges, if that is news, and keeps how long its device was on the outlet.
     *
     * @param measured whether a sensor said so
     */
    void tell(UUID bay, Charge.State state, boolean measured, Stay stay) {
        Kept now = new Kept(
                stay.device().orElse(null),
                stay.charged(),
                stay.fault().orElse(null),
                stay.ordered().orElse(null));
        boolean news = state(bay) != state || (state == Charge.State.FAULT && !now.isFaultOf(written.get(bay)));
        kept.put(bay, now);
        if (news || isOld(written.get(bay), now)) {
            Charge charge = charge(state, measured);
            ChargeFault fault = state == Charge.State.FAULT ? now.fault() : null;
            journal.change(connection -> {
                charges.keep(connection, bay, now);
                if (news) {
                    charges.save(connection, bay, state);
                    facts.append(connection, bay, new KioskFact.ChargeChanged(charge, fault));
                }
            });
            written.put(bay, now);
            told.put(bay, charge);
        }
    }

    /** Minutes on the outlet against what the type needs; a device that was here before anybody looked counts as full. */
    int percent(UUID bay, StockedDevice device, Duration stored) {
        int needed = device.entry().minimumChargeMinutes();
        if (device.storedSince() == null || needed <= 0 || state(bay) == Charge.State.FULL) {
            return FULL;
        }
        Duration charged = kept(bay)
                .filter(known -> device.entry().id().equals(known.device()))
                .map(Kept::charged)
                .orElse(stored);
        return (int) Math.min(FULL, charged.toMinutes() * FULL / needed);
    }

    private static boolean isOld(@Nullable Kept before, Kept now) {
        return before == null
                || !before.isSameStayAs(now)
                || now.charged().minus(before.charged()).compareTo(FORGOTTEN_AT_MOST) >= 0;
    }

    private static Charge charge(Charge.State state, boolean measured) {
        return state == Charge.State.FULL ? new Charge(state, FULL, !measured) : new Charge(state, null, true);
    }
}
