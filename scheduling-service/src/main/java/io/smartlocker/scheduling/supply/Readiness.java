package io.smartlocker.scheduling.supply;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.scheduling.supply.SiteDevice.Held;
import io.smartlocker.scheduling.supply.SiteDevice.Stored;
import java.time.Duration;
import java.time.Instant;

/**
 * When a device will be ready. A measured percentage counts where there is one: it is taken to grow evenly, from nothing to the
 * type's threshold in the type's minutes. Else these minutes on the outlet count, as the kiosk reckons that hands it out. What
 * comes back is taken to be empty. A device out of a locker without outlets needs no charge.
 */
public final class Readiness {
    private Readiness() {}

    /** How it looks now. */
    public static Outlook of(SiteDevice device, Instant now) {
        return switch (device.where()) {
            case Stored stored -> stored(device, stored, now);
            case Held held -> held(device, held, now);
        };
    }

    /** How a device will look that is used and brought back at some time. */
    public static Outlook after(SiteDevice device, Instant back) {
        Duration charge = fullCharge(device);
        return new Outlook(Basis.AFTER_SHIFT, back.plus(charge), back, charge, true);
    }

    /** How long a device has to charge that comes back empty. */
    private static Duration fullCharge(SiteDevice device) {
        return device.charges() ? device.minimumCharge() : Duration.ZERO;
    }

    private static Outlook held(SiteDevice device, Held held, Instant now) {
        Instant due = held.dueAt();
        if (!held.usable()) {
            return Outlook.never(Basis.UNUSABLE, null);
        }
        if (due == null) {
            return Outlook.never(Basis.NO_DUE_TIME, null);
        }
        if (!due.isAfter(now)) {
            return Outlook.never(Basis.OVERDUE, due);
        }
        Duration charge = fullCharge(device);
        return new Outlook(Basis.DUE_BACK, due.plus(charge), due, charge, true);
    }

    private static Outlook stored(SiteDevice device, Stored stored, Instant now) {
        if (!stored.usable()) {
            return Outlook.never(Basis.UNUSABLE, null);
        }
        if (!device.charges()) {
            return Outlook.ready(now, false);
        }
        return switch (stored.outlet().state()) {
            case FULL -> Outlook.ready(now, stored.outlet().estimated());
            case FAULT -> Outlook.never(Basis.NOT_CHARGING, null);
            case CHARGING -> charging(device, stored, now);
            case OFF -> off(device, stored, now);
        };
    }

    private static Outlook charging(SiteDevice device, Stored stored, Instant now) {
        Charge outlet = stored.outlet();
        Integer percent = outlet.percent();
        if (percent == null || outlet.estimated()) {
            return Outlook.charging(stored.chargesSince().plus(device.minimumCharge()), now, true);
        }
        return Outlook.charging(stored.outletSince().plus(left(device, percent)), now, false);
    }

    /** Nothing is told of charging, so the time in the bay counts; what is measured is believed. */
    private static Outlook off(SiteDevice device, Stored stored, Instant now) {
        Charge outlet = stored.outlet();
        Integer percent = outlet.percent();
        if (percent == null || outlet.estimated()) {
            return Outlook.charging(stored.since().plus(device.minimumCharge()), now, true);
        }
        return percent >= device.readyPercent() ? Outlook.ready(now, false) : Outlook.never(Basis.NOT_CHARGING, null);
    }

    private static Duration left(SiteDevice device, int percent) {
        int missing = Math.max(0, device.readyPercent() - percent);
        return device.minimumCharge().multipliedBy(missing).dividedBy(device.readyPercent());
    }
}
