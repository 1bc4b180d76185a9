package io.smartlocker.locker.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.locker.alarm.AlarmView;
import io.smartlocker.locker.maintenance.MaintenanceView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a bay is.
 *
 * @param version of the bay's state that this was made from; a live event with a higher one is newer
 * @param available nothing is assigned, it works, it is in service, and its door is not open
 * @param user whose own it is
 * @param device what is in it
 * @param taken what was taken out of it and is not back
 * @param maintenance of the bay, running or planned next
 */
@RegisterForReflection
record BayStatus(
        UUID id,
        int number,
        long version,
        boolean available,
        boolean operational,
        boolean outOfService,
        Door door,
        Charge charge,
        @Nullable PersonView user,
        @Nullable DeviceView device,
        List<TakenView> taken,
        @Nullable MaintenanceView maintenance,
        List<AlarmView> alarms) {

    /** @param name absent for somebody who is not known any more */
    @RegisterForReflection
    record PersonView(UUID id, @Nullable String name) {}

    @RegisterForReflection
    record DeviceView(UUID id, String assetTag, String name, DeviceStatus state, boolean quarantined) {}

    /**
     * @param assetTag absent for a device that is not known any more
     * @param dueAt when it should be back, absent when nothing says so
     */
    @RegisterForReflection
    record TakenView(
            UUID device,
            @Nullable String assetTag,
            PersonView holder,
            Instant since,
            @Nullable Instant dueAt) {}
}
