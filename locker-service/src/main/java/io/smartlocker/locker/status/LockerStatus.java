package io.smartlocker.locker.status;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.locker.alarm.AlarmView;
import io.smartlocker.locker.cabinet.LockerView;
import io.smartlocker.locker.maintenance.MaintenanceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a locker is, in one answer.
 *
 * @param maintenance of the locker and its bays, running and planned, the next first
 * @param kiosk that serves it, absent when none does
 * @param alarms about the locker or its kiosk as a whole; those of a bay stand with the bay
 */
@RegisterForReflection
record LockerStatus(
        LockerView locker,
        List<MaintenanceView> maintenance,
        @Nullable KioskStatus kiosk,
        List<AlarmView> alarms,
        BayCounts counts,
        List<BayStatus> bays) {}
