package io.smartlocker.device.custody;

import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.conflict.ConflictKind;
import io.smartlocker.device.device.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one change of hands touches, and what is true after it. Facts may arrive late, twice and in any order:
 * the newest fact about a device says where it is, the newest about a bay whether that still stands, and of all others only
 * the place in the device's line counts. So every order ends in the same state. A fact wins over a plan.
 *
 * @param bay where it happened, absent when it is not known
 * @param believed the other bay in which the device was believed to be
 * @param stranger the other device that the bay was believed to hold
 * @param before the fact before this in the device's line
 * @param after the fact after this in the device's line
 */
record Scene(
        Handover fact,
        Device device,
        @Nullable Bay bay,
        @Nullable Bay believed,
        @Nullable Device stranger,
        @Nullable Handover before,
        @Nullable Handover after) {

    /** What became of it: what changed, and what does not fit. */
    record Outcome(List<Bay> bays, List<Device> devices, List<Conflict> conflicts) {}

    /** Lets the fact happen. */
    Outcome play() {
        List<Bay> bays = present(bay, believed);
        List<Device> devices = present(device, stranger);
        List<Long> bayVersions = bays.stream().map(Bay::version).toList();
        List<Long> deviceVersions = devices.stream().map(Device::version).toList();
        List<Conflict> conflicts = new ArrayList<>();

        boolean newestOfDevice = device.saw(fact.position);
        boolean newestOfBay = bay != null && bay.saw(fact.position);
        judge(newestOfDevice, conflicts);
        if (bay != null && newestOfBay) {
            removeStranger(bay, newestOfDevice, conflicts);
        }
        if (newestOfDevice) {
            move(newestOfBay, conflicts);
        }
        return new Outcome(
                bays.stream()
                        .filter(seen -> seen.version() != bayVersions.get(bays.indexOf(seen)))
                        .toList(),
                devices.stream()
                        .filter(seen -> seen.version() != deviceVersions.get(devices.indexOf(seen)))
                        .toList(),
                conflicts);
    }

    private void judge(boolean newestOfDevice, List<Conflict> conflicts) {
        (newestOfDevice && device.isPlanned() ? Continuity.breach(device, fact) : Continuity.breach(before, fact))
                .ifPresent(kind -> conflicts.add(conflict(kind)));
        if (after != null) {
            Continuity.breach(fact, after).ifPresent(kind -> conflicts.add(Conflict.open(kind, after.contradicting())));
        }
        if (bay == null) {
            conflicts.add(conflict(ConflictKind.UNKNOWN_BAY));
        }
        if (newestOfDevice && device.status() != DeviceStatus.STORED && device.status() != DeviceStatus.HELD) {
            conflicts.add(conflict(ConflictKind.DEVICE_NOT_IN_USE));
        }
    }

    /** What was put there before this happened is not there; nor is anything else where this device went in. */
    private void removeStranger(Bay here, boolean newestOfDevice, List<Conflict> conflicts) {
        boolean wentIn = newestOfDevice && fact.kind == Handover.Kind.RETURNED;
        if (stranger != null && (wentIn || !here.filledAfter(fact.position.at()))) {
            here.clear();
            stranger.loseBay();
            conflicts.add(conflict(ConflictKind.BAY_HELD_OTHER_DEVICE));
        }
    }

    private void move(boolean newestOfBay, List<Conflict> conflicts) {
        switch (fact.kind) {
            case TAKEN -> {
                leaveBay();
                device.takenBy(fact.person);
            }
            case RETURNED -> {
                leaveBay();
                if (bay != null && newestOfBay) {
                    bay.put(device.id(), fact.position.at());
                    device.returnedTo(bay.id());
                } else {
                    device.returnedSomewhere();
                    if (bay != null) {
                        conflicts.add(conflict(ConflictKind.BAY_HELD_OTHER_DEVICE));
                    }
                }
            }
        }
    }

    private void leaveBay() {
        Stream.of(present(bay, believed))
                .flatMap(List::stream)
                .filter(from -> from.device().filter(device.id()::equals).isPresent())
                .forEach(Bay::clear);
    }

    private Conflict conflict(ConflictKind kind) {
        return Conflict.open(kind, fact.contradicting());
    }

    private static <T> List<T> present(@Nullable T first, @Nullable T second) {
        return Stream.<@Nullable T>of(first, second)
                .filter(one -> one != null)
                .<T>map(one -> one)
                .toList();
    }
}
