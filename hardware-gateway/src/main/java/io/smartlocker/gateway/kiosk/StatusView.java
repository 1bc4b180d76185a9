package io.smartlocker.gateway.kiosk;

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
 */
record StatusView(
        String softwareVersion,
        Hardware hardware,
        Enrolled enrolment,
        Link link,
        @Nullable Instant leaseUntil,
        boolean clockSynchronized,
        long factsWaiting,
        @Nullable Site site,
        List<BayStatus> bays) {

    /** @param state {@code NONE}, {@code PRESENTED} or {@code ACTIVE} */
    record Enrolled(
            String state, @Nullable UUID kiosk, @Nullable String fingerprint) {}

    /** @param cutOffSince absent while the link is up */
    record Link(boolean up, @Nullable Instant cutOffSince) {}

    record Site(UUID kiosk, String kioskName, String organizationName, String locationName, String timeZone) {}

    record BayStatus(UUID id, String locker, int number, boolean inService, Door door, Charge charge, boolean inUse) {}
}
