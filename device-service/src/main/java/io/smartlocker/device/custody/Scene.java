package io.smartlocker.device.custody;

import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one change of hands touches, and what is true after it. Facts may arrive late, twice and in any order:
 * the newest fact about a device says where it is, the newest about a bay whether that still stands, and of all others only
 * the place in the device's line counts. So every order ends in the same state. A fact wins over a plan.
 *
 * @param bay where it happened, absent when it happened at none, or one that is not known
 * @param believed the other bay in which the device was believed to be
 * @param stranger the other device that the bay was believed to hold
 */
record Scene(
        Handover fact,
        Device device,
        @Nullable Bay bay,
        @Nullable Bay believed,
        @Nullable Device stranger,
        Surroundings around) {

    /**
     * What became of it: what changed, and whether the fact decides where the device is.
     */
    record Outcome(List<Bay> bays, List<Device> devices, boolean decides) {}

    /** Lets the fact happen. */
    Outcome play() {
        List<Bay> bays = present(bay, believed);
        List<Device> devices = present(device, stranger);
        List<Long> bayVersions = bays.stream().map(Bay::version).toList();
        List<Long> deviceVersions = devices.stream().map(Device::version).toList();

        boolean decides = fact.kind().tellsPlace() && device.saw(fact.position());
        boolean newestOfBay = bay != null && bay.saw(fact.position());
        if (bay != null && newestOfBay) {
            removeStranger(bay, decides);
        }
        if (decides) {
            move(newestOfBay);
        } else if (fact.kind() == HandoverKind.WRITTEN_OFF) {
            writeOff();
        }
        return new Outcome(
                bays.stream()
                        .filter(seen -> seen.version() != bayVersions.get(bays.indexOf(seen)))
                        .toList(),
                devices.stream()
                        .filter(seen -> seen.version() != deviceVersions.get(devices.indexOf(seen)))
                        .toList(),
                decides);
    }

    /** What was put there before this happened is not there; nor is anything else where this device went in. */
    private void removeStranger(Bay here, boolean decides) {
        boolean wentIn = decides && fact.kind() == HandoverKind.RETURNED;
        if (stranger != null && (wentIn || !here.filledAfter(fact.position().at()))) {
            here.clear();
            stranger.loseBay();
        }
    }

    private void move(boolean newestOfBay) {
        if (isSettled()) {
            return;
        }
        leaveBay();
        if (fact.kind().isHold()) {
            device.takenBy(fact.person().orElseThrow(), location());
            if (isWrittenOff()) {
                device.lose();
            }
        } else if (bay != null && newestOfBay) {
            bay.put(device.id(), fact.position().at());
            device.returnedTo(bay.id(), bay.location());
        } else {
            device.returnedTo(null, location());
        }
    }

    /** It is lost if it was held, as far as is known; what a kiosk saw of it since then, or tells later, stands. */
    private void writeOff() {
        if (fact.position().isAfter(device.lastHandover()) && device.holder().isPresent()) {
            device.lose();
        }
    }

    /** All facts after the newest that tells a place are words that wrote it off. */
    private boolean isWrittenOff() {
        return fact.kind().isHold() && around.factAfter() != null;
    }

    /** Who held it once, or where, is history: it was written off, and people have dealt with it since. */
    private boolean isSettled() {
        Handover plan = around.planAfter();
        return isWrittenOff()
                && plan != null
                && around.factAfter() != null
                && plan.position().isAfter(around.factAfter().position());
    }

    /** What people did by hand before anybody told this, if it does not hold any more because of it. */
    Optional<Handover> overruled(boolean decides) {
        return Optional.ofNullable(around.planAfter()).filter(plan -> decides && !isSettled() && contradicts(plan));
    }

    private boolean contradicts(Handover plan) {
        return switch (plan.kind()) {
            case ASSIGNED -> !plan.bay().equals(fact.bay());
            case RETIRED, OUT_OF_SERVICE -> fact.kind().isHold();
            case UNASSIGNED, LOST, FOUND, IN_SERVICE -> false;
            case TAKEN, RETURNED, HANDED_OVER, WRITTEN_OFF -> false;
        };
    }

    private void leaveBay() {
        Stream.of(present(bay, believed))
                .flatMap(List::stream)
                .filter(from -> from.device().filter(device.id()::equals).isPresent())
                .forEach(Bay::clear);
    }

    /** Where it happened, as far as that is known. */
    private @Nullable UUID location() {
        return bay == null ? device.location() : bay.location();
    }

    /** The person to whom the bay is assigned, when that is not the one who was there. */
    Optional<UUID> otherUser() {
        return Optional.ofNullable(bay)
                .flatMap(Bay::user)
                .filter(user -> fact.person().filter(who -> !who.equals(user)).isPresent());
    }

    private static <T> List<T> present(@Nullable T first, @Nullable T second) {
        return Stream.<@Nullable T>of(first, second)
                .filter(one -> one != null)
                .<T>map(one -> one)
                .toList();
    }
}
