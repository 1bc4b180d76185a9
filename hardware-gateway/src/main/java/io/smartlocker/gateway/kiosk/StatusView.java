package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.cabinet.Hardware;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the kiosk is.
 *
 * @param leaseUntil until when it may hand out devices by itself, absent without a lease
 * @param factsWaiting how many facts are not told yet
 * @param serviceUntil until when it is being worked on and hands nothing out, absent when it is not
 */
record StatusView(
        String softwareVersion,
        Hardware hardware,
        Enrolled enrolment,
        Link link,
        @Nullable Instant leaseUntil,
        boolean clockSynchronized,
        long factsWaiting,
        Storage storage,
        @Nullable Instant serviceUntil,
        @Nullable Site site,
        List<Cabinet> lockers,
        List<BayStatus> bays) {

    /** @param state {@code NONE}, {@code PRESENTED} or {@code ACTIVE} */
    record Enrolled(
            String state, @Nullable UUID kiosk, @Nullable String fingerprint) {}

    /** @param cutOffSince absent while the link is up */
    record Link(boolean up, @Nullable Instant cutOffSince) {}

    record Site(UUID kiosk, String kioskName, String organizationName, String locationName, String timeZone) {}

    /** A locker as it hangs on the wall; its bays are numbered from the top left, row by row. */
    record Cabinet(String name, String serial, int rows, int columns, boolean inService) {}

    /**
     * @param trouble why its hardware cannot be used just now, for who looks after the cabinet; absent while it can
     * @param device asset tag of what is in it, as far as this kiosk knows
     * @param inUse whether its door is about to be opened, or open by an order or a tap
     * @param jammed whether it did not open when it was last fired; it is left out until its door is seen open
     */
    record BayStatus(
            UUID id,
            String locker,
            int number,
            boolean inService,
            @Nullable String trouble,
            Door door,
            Charge charge,
            @Nullable String device,
            boolean inUse,
            boolean jammed) {}
}
