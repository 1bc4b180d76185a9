package io.smartlocker.gateway.opening;

import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.journal.Intent;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Writes how an intent ended, and lets the bay charge again what is in it. */
@Singleton
final class EndIntent {
    private static final Logger LOG = Logger.getLogger(EndIntent.class);

    private final Progress progress;
    private final Bays bays;
    private final Inventory inventory;
    private final Charging charging;

    EndIntent(Progress progress, Bays bays, Inventory inventory, Charging charging) {
        this.progress = progress;
        this.bays = bays;
        this.inventory = inventory;
        this.charging = charging;
    }

    /** Its door is closed again, or no sensor tells. */
    void conclude(Intent intent, boolean doorSensed) {
        Conclusion conclusion = bays.find(intent.bay())
                .map(bay -> Conclusion.of(intent, bays.content(bay.address()), inventory.now()))
                .orElseGet(Conclusion.JustOpened::new);
        progress.concluded(intent, conclusion, doorSensed);
        LOG.infof(
                "Intent concluded. bay=%s intent=%s conclusion=%s",
                intent.bay(), intent.id(), conclusion.getClass().getSimpleName());
        charging.attended(intent.bay());
        goOnCharging(intent);
    }

    /** @param reason for whoever gave the command */
    void jam(Intent intent, String reason) {
        progress.jammed(intent, reason);
        LOG.warnf("Door jammed. bay=%s intent=%s", intent.bay(), intent.id());
        goOnCharging(intent);
    }

    void cancel(Intent intent, String reason) {
        progress.cancelled(intent, reason);
        LOG.infof("Intent taken back. bay=%s intent=%s", intent.bay(), intent.id());
        goOnCharging(intent);
    }

    private void goOnCharging(Intent intent) {
        charging.resume(new BayAddress(intent.lockerSerial(), intent.number()), intent.id());
        charging.follow();
    }
}
